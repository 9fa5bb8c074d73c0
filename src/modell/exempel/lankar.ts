/** Examples of links: one to each kind of page, and the other ways to write one. */
import { SAMLINGAR } from '../../schema/index.ts';
import { LANKSLAG } from '../../schema/lankar.ts';
import { FALTSIDOR } from '../faltsidor.ts';
import type { Handbok } from '../typer.ts';
import type { Exempel } from './typ.ts';

/** To each kind of page. */
export const LANKSLAGSEXEMPEL: Exempel[] = Object.entries(LANKSLAG).map(([slag, { samling }]) => ({
  id: `lank-${slag}`,
  titel: FALTSIDOR.find((sida) => sida.id === samling)?.namn ?? samling,
  kalla: ({ [samling]: [nod] }) => nod && `Läs om ${lank(nod.namn, `${slag}:${nod.id}`)}.`,
  annars: `Läs om ${lank(SAMLINGAR[samling].ett.toLowerCase(), `${slag}:id`)}.`,
}));

export const LANKEXEMPEL: Exempel[] = [
  ...LANKSLAGSEXEMPEL,
  {
    id: 'lank-rubrik',
    titel: 'En rubrik på en annan sida',
    kalla: tillRubrik,
    annars: 'Läs om [måtten](kapitel:malstyrning#mått).',
  },
  {
    id: 'lank-har',
    titel: 'En rubrik på samma sida',
    kalla:
      'Mer om detta finns under [frågor och svar](#frågor-och-svar).\n\n## Frågor och svar\n\nFråga gärna.',
  },
  {
    id: 'lank-webb',
    titel: 'En annan webbplats',
    kalla: 'Reglerna står i [kommunallagen](https://www.riksdagen.se/).',
  },
  {
    id: 'lank-epost',
    titel: 'E-post',
    kalla: 'Skriv till [kommunens kansli](mailto:kansliet@example.se).',
  },
  {
    id: 'lank-telefon',
    titel: 'Telefon',
    kalla: 'Ring [kommunens växel](tel:+4612345600).',
  },
  {
    id: 'lank-referens',
    titel: 'Adressen på en egen rad',
    kalla:
      'Se [kommunallagen][kl] och [skollagen][sl].\n\n[kl]: https://www.riksdagen.se/kommunallagen\n[sl]: https://www.riksdagen.se/skollagen',
  },
];

function lank(text: string, adress: string): string {
  return `[${text.replace(/[[\]\\*_`<{]/g, '\\$&')}](${adress})`;
}

function tillRubrik({ kapitel }: Handbok): string | undefined {
  const ett = kapitel.find((nod) => nod.inne.rubriker.length > 0);
  const rubrik = ett?.inne.rubriker[0];
  return rubrik && `Läs avsnittet ${lank(rubrik.text, `kapitel:${ett.id}#${rubrik.id}`)}.`;
}
