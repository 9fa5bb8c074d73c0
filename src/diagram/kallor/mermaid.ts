/** Writes a graph as Mermaid source. */
import type { Graf, Grupp, Pil, Ruta } from './graf.ts';

/** Characters on a line of a box; about 190 px, below the width at which Mermaid breaks by itself. */
const RAD = 26;

const FORM = { ruta: ['["', '"]'], rund: ['("', '")'], sexkant: ['{{"', '"}}'] } as const;
const STRECK = { pil: '-->', streckad: '-.->', linje: '---', ordning: '~~~' } as const;

/** The source of a diagram, with its name and description for those who listen. */
export function tillMermaid(graf: Graf): string {
  const grupper = graf.grupper ?? [];
  return [
    ...(graf.placering === 'trad' ? TRAD : []),
    `flowchart ${graf.riktning}`,
    `accTitle: ${enRad(graf.titel)}`,
    `accDescr: ${enRad(graf.beskrivning)}`,
    // The keyboard goes through the boxes in the order in which they are first named.
    ...graf.rutor.map(rutan),
    // Mermaid takes frames last first.
    ...grupper.toReversed().flatMap((grupp) => gruppen(graf, grupp)),
    ...graf.pilar.map(pilen),
    ...graf.rutor.filter(({ lank }) => lank).map(({ id, lank }) => `click ${id} href "${lank}"`),
    ...grupper.filter(({ klass }) => klass).map(({ id, klass }) => `class ${id} ${klass}`),
    '',
  ].join('\n');
}

/** A tree keeps the order of its branches, and the lines to the branches share a stem. */
const TRAD = [
  '---',
  'config:',
  '  flowchart:',
  '    padding: 7',
  '  elk:',
  '    preset: modelOrder',
  '    mergeEdges: true',
  '---',
];

/**
 * Breaks a text between words, so that no line is longer than `bredd` characters where it can be helped.
 * The lines are made about equally long: a lone word at the end reads badly in a box.
 */
export function radbryt(text: string, bredd = RAD): string[] {
  const ord = enRad(text).split(' ');
  const antal = fyll(ord, bredd).length;
  for (let smal = Math.ceil(text.length / antal); smal < bredd; smal++) {
    const rader = fyll(ord, smal);
    if (rader.length === antal && rader.every((rad) => rad.length <= bredd)) return rader;
  }
  return fyll(ord, bredd);
}

/** Text as it may stand inside quotation marks in Mermaid, which has no way to write all characters. */
export function skydda(text: string): string {
  return text
    .replace(/#(?=\w+;)/g, '# ')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('"', '”')
    .replaceAll('`', '’');
}

function fyll(ord: string[], bredd: number): string[] {
  const rader: string[] = [];
  for (const ett of ord) {
    const rad = rader.at(-1);
    if (rad !== undefined && rad.length + 1 + ett.length <= bredd)
      rader[rader.length - 1] = `${rad} ${ett}`;
    else rader.push(ett);
  }
  return rader;
}

const enRad = (text: string) => text.replace(/\s+/g, ' ').trim();

const bruten = (text: string, bredd?: number) => radbryt(text, bredd).map(skydda).join('<br/>');

function rutan({ id, rader, form = 'ruta', klass, namnrad = 0 }: Ruta): string {
  const [fore, efter] = FORM[form];
  const harNamn = rader.length > 1 || klass === 'huvud' || klass === 'har';
  const text = harNamn ? medNamn(rader, namnrad) : undefined;
  return `${id}${fore}${text ?? rader.map((rad) => bruten(rad)).join('<br/>')}${efter}${klass ? `:::${klass}` : ''}`;
}

/** Mermaid sets bold by Markdown. A text that Markdown would read as something more is left plain. */
function medNamn(rader: string[], namnrad: number): string | undefined {
  if (rader.some((rad) => /[*_~[\]<>|]/.test(rad))) return undefined;
  const brutna = rader.flatMap((rad, nr) =>
    radbryt(rad).map((bit) => (nr === namnrad ? `**${skydda(bit)}**` : skydda(bit))),
  );
  return brutna.some((bit) => /^\s*([-+#]|\d+[.)])\s/.test(bit))
    ? undefined
    : `\`${brutna.join('\n')}\``;
}

function gruppen(graf: Graf, grupp: Grupp): string[] {
  return [
    `subgraph ${grupp.id}["${skydda(grupp.titel) || ' '}"]`,
    ...(grupp.riktning ? [`direction ${grupp.riktning}`] : []),
    ...graf.rutor.filter((ruta) => ruta.grupp === grupp.id).map(({ id }) => id),
    'end',
  ];
}

function pilen({ fran, till, text, slag = 'pil' }: Pil): string {
  const etikett = text ? `|"${bruten(text, 20)}"|` : '';
  return `${fran} ${STRECK[slag]}${etikett} ${till}`;
}
