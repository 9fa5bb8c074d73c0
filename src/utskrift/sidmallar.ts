/**
 * The running head and foot of the printed pages, as CSS made from the handbook. A named page for
 * each part carries the part's name, since Chromium has no `string-set`.
 */
import { beslutIOrd } from '../modell/exempelrad.ts';
import { FORSLAGSMARKE } from '../modell/forslag.ts';
import type { Handbok } from '../modell/typer.ts';
import { datumIOrd } from '../modell/uppgifter/index.ts';
import { OKAND } from '../schema/delar.ts';
import { medVersal } from '../svenska/versal.ts';

/** The style sheet of the print pages that depends on the handbook. */
export function sidmallar(bok: Handbok): string {
  const { titel } = bok.data;
  const huvud = bok.forslag ? `${titel} · ${FORSLAGSMARKE}` : titel;
  const fot = bok.forslag ? medVersal(beslutIOrd(bok)) : beslutat(bok);
  return [
    `@page{@top-left{content:${strang(huvud)}}@bottom-left{content:${strang(fot)}}}`,
    ...bok.delar.map((del) => sidmall(`del-${del.id}`, [del.nummer, del.namn])),
    sidmall('bilagor', ['Bilagor']),
    sidmall('popular', ['Populärversion']),
    sidmall('kortversion', ['Kortversion']),
    '@page affisch{@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}',
    '',
  ].join('\n');
}

/** "KF, 18 december 2018, § 194" */
function beslutat({ data: { beslut }, beslutatAv: organ }: Handbok): string {
  if (!beslut) return '';
  const delar = [organ?.data.kortnamn ?? organ?.namn, datumIOrd(beslut.datum), beslut.paragraf];
  return delar.filter((ett) => ett && ett !== OKAND).join(', ');
}

function sidmall(namn: string, delar: string[]): string {
  const text = strang(delar.filter(Boolean).join(' '));
  return `.sida-${namn}{page:${namn}}@page ${namn}{@top-right{content:${text}}}`;
}

/** A CSS string. Everything but plain letters, digits and spaces is written as an escape. */
export function strang(text: string): string {
  const skyddad = text.replace(
    /[^\p{L}\p{N} .,:§–-]/gu,
    (tecken) => `\\${tecken.codePointAt(0)!.toString(16)} `,
  );
  return `"${skyddad}"`;
}
