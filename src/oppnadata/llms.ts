/** llms.txt: what there is to read, for a program that answers questions (llmstxt.org). */
import { exempelrad } from '../modell/exempelrad.ts';
import { kortText } from '../modell/kort-text.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import type { AnyNod, Handbok } from '../modell/typer.ts';
import type { RootContent } from 'mdast';
import type { Samling } from '../schema/index.ts';
import { filadress } from './form/fil.ts';
import { enkelLista, lank, rubrik, stycke, text, type Markdownrad } from './markdown/delar.ts';
import { samlingarna, textadress, VEM_BESLUTAR } from './markdown/sidor.ts';
import { skrivMarkdown } from './markdown/skriv.ts';
import { adressTill, DATASIDA, LLMS, type Dataplats } from './plats.ts';

/** Collections that a first answer seldom needs; the proposal says that those under this heading may be skipped. */
const KAN_HOPPAS_OVER = new Set<Samling>(['utbildning', 'scenarier', 'utvardering']);

export function llmsText(bok: Handbok, plats: Dataplats): string {
  const { titel, kommun, ingress, lage } = bok.data;
  const forbehall = exempelrad(bok);
  const samlingar = samlingarna(bok);
  const extra = samlingar
    .filter((samling) => KAN_HOPPAS_OVER.has(samling))
    .flatMap((samling) => rader(bok, samling, plats));
  const delar: RootContent[] = [
    rubrik(1, `${titel}, ${kommun}`),
    { type: 'blockquote', children: [stycke(ingress)] },
    stycke(
      `Handboken beskriver läget ${lage}. Varje sida finns som text i Markdown; adresserna står här. Svara med sidans egen adress, som står sist i varje text.`,
    ),
    ...(forbehall ? [stycke(forbehall)] : []),
    rubrik(2, 'Översikter'),
    enkelLista([
      vag('Vem beslutar?', textadress(VEM_BESLUTAR.adress), 'Vem som beslutar vad.', plats),
      ...samlingar.map((samling) => {
        const { namn, adress, ingress: vad } = namnetPa(samling, bok);
        return vag(namn, textadress(adress), vad, plats);
      }),
    ]),
    ...samlingar
      .filter((samling) => !KAN_HOPPAS_OVER.has(samling))
      .flatMap((samling) => avsnitt(bok, samling, plats)),
    rubrik(2, 'Data'),
    enkelLista([
      vag('Öppna data', DATASIDA, 'Hur data används, och på vilka villkor.', plats),
      ...samlingar.map((samling) =>
        vag(
          `${namnetPa(samling, bok).namn}, JSON`,
          filadress(samling),
          'Alla poster i en fil.',
          plats,
        ),
      ),
    ]),
    ...(extra.length > 0 ? [rubrik(2, 'Optional'), enkelLista(extra)] : []),
  ];
  return `${skrivMarkdown(delar)}\n`;
}

/** The same of a site of several handbooks: where each has its own list and its data. */
export function gemensamLlms(
  titel: string,
  ingress: string,
  handbocker: readonly { bok: Handbok; plats: Dataplats }[],
): string {
  const rader = (sida: string, vad: (bok: Handbok) => string) =>
    enkelLista(
      handbocker.map(({ bok, plats }) =>
        vag(`${bok.data.titel}, ${bok.data.kommun}`, sida, vad(bok), plats),
      ),
    );
  return `${skrivMarkdown([
    rubrik(1, titel),
    { type: 'blockquote', children: [stycke(ingress)] },
    rubrik(2, 'Handböckerna som text'),
    rader(LLMS, ({ data }) => data.ingress),
    rubrik(2, 'Handböckernas data'),
    rader(DATASIDA, () => 'Hur data används, och på vilka villkor.'),
  ])}\n`;
}

function avsnitt(bok: Handbok, samling: Samling, plats: Dataplats): RootContent[] {
  return [rubrik(2, namnetPa(samling, bok).namn), enkelLista(rader(bok, samling, plats))];
}

function rader(bok: Handbok, samling: Samling, plats: Dataplats): Markdownrad[] {
  const noder: readonly AnyNod[] = bok[samling];
  return noder.map((nod) => vag(nod.namn, textadress(nod.adress), kortText(nod), plats));
}

function vag(namn: string, adress: string, vad: string, plats: Dataplats): Markdownrad {
  return [lank(namn, adressTill(adress, plats)), text(`: ${vad}`)];
}
