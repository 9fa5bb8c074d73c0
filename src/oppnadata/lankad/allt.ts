/** All that the handbook is about, as one file of JSON-LD. Here addresses are whole where the site knows its own. */
import { allaNoder } from '../../modell/hanvisningar.ts';
import type { Handbok } from '../../modell/typer.ts';
import { adressTill, type Dataplats } from '../plats.ts';
import { sakenI } from './graf.ts';
import { SAMMANHANG } from './sida.ts';

export function lankadeData(bok: Handbok, plats: Dataplats): string {
  const till = (sida: string) => adressTill(sida, plats);
  const ordlista =
    bok.ordlista.length > 0
      ? [
          {
            '@id': till('/ordlista/'),
            '@type': 'DefinedTermSet',
            name: `Ordlista, ${bok.data.titel}`,
          },
        ]
      : [];
  const saker = allaNoder(bok).flatMap((nod) => sakenI(bok, nod, till) ?? []);
  const rader = [...ordlista, ...saker].map((sak) => JSON.stringify(sak));
  return `{"@context":${JSON.stringify(SAMMANHANG)},"@graph":[\n${rader.join(',\n')}\n]}\n`;
}
