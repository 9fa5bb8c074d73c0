/** The Word file that goes with the text: the draft of the decision, what changes for whom, and changed data. Nothing in it is tracked. */
import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { UTKASTNOT } from './attsatser.ts';
import { sidrad, type Underlag } from './innehall.ts';
import { PUNKT } from './word/docxdelar.ts';

/** The content of the document. */
export function beslutsdokument(underlag: Underlag): (Paragraph | Table)[] {
  const { titel, fore, efter, attsatser, antal, berorda, uppgifter } = underlag;
  return [
    rubrik(`Underlag till beslut: ${titel}`, HeadingLevel.TITLE),
    stycke(`Ändringar från ${fore} till ${efter}.`),
    rubrik('Förslag till beslut'),
    new Paragraph({ children: [new TextRun({ text: UTKASTNOT, italics: true })] }),
    stycke(attsatser.ingress),
    ...attsatser.satser.map((sats) => new Paragraph({ text: sats, indent: { left: 360 } })),
    rubrik('Vad som ändras'),
    ...antal.map(stycke),
    ...(berorda.length > 0 ? [rubrik('Vad som ändras för vem')] : []),
    ...berorda.flatMap(({ roll, sidor }) => [
      rubrik(roll, HeadingLevel.HEADING_2),
      ...sidor.map((sida) => punkt(sidrad(sida))),
    ]),
    ...(uppgifter.length > 0 ? [rubrik('Uppgifter som ändras'), uppgiftstabell(uppgifter)] : []),
  ];
}

function rubrik(
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
): Paragraph {
  return new Paragraph({ text, heading });
}

function stycke(text: string): Paragraph {
  return new Paragraph({ text });
}

function punkt(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: PUNKT, level: 0 } });
}

const BREDDER = [2500, 2100, 2500, 2538];

function uppgiftstabell(uppgifter: Underlag['uppgifter']): Table {
  const rad = (celler: string[], huvud: boolean) =>
    new TableRow({
      tableHeader: huvud,
      cantSplit: true,
      children: celler.map(
        (text, nr) =>
          new TableCell({
            width: { size: BREDDER[nr]!, type: WidthType.DXA },
            children: [new Paragraph({ children: [new TextRun({ text, bold: huvud })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: BREDDER,
    rows: [
      rad(['Sida', 'Uppgift', 'Nu', 'Förslag'], true),
      ...uppgifter.map(({ sida, etikett, fore, efter }) =>
        rad([sida, etikett, fore, efter], false),
      ),
    ],
  });
}
