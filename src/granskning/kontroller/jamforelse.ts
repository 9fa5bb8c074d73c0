/** jamforelse.yaml: a handbook that is compared has every cell filled, and what its cells point to is there. */
import path from 'node:path';
import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import { INGEN, lankarI, RADLISTOR, type Jamforrad } from '../../schema/jamforelse.ts';
import { forslag } from '../../svenska/forslag.ts';
import { handbocker } from '../../webb/miljo.ts';
import type { Vag } from '../../innehall/framsida/framsida.ts';
import type { Kalla } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { jamforelsedata } from '../jamforelse.ts';
import { malFor, trasig } from '../referens.ts';
import type { Bok } from '../bok.ts';

export function jamforelse(bok: Bok): Problem[] {
  const kalla = bok.jamforelse;
  const data = jamforelsedata(kalla);
  if (!kalla || !data) return [];
  const finns = handbocker(path.dirname(bok.rot));
  const min = path.basename(bok.rot);
  const rader = RADLISTOR.flatMap((lista) =>
    data[lista].map((rad, nr): Radplats => ({ rad, vag: [lista, nr, 'rutor'] })),
  );
  const arMed = rader.some(({ rad }) => min in rad.rutor);
  return rader.flatMap((ett) => [
    ...okandaHandbocker(bok, kalla, ett, finns),
    ...(arMed ? rutan(bok, kalla, ett, min) : []),
  ]);
}

/** A row, and where its cells stand in the file. */
interface Radplats {
  rad: Jamforrad;
  vag: Vag;
}

function okandaHandbocker(
  bok: Bok,
  kalla: Kalla,
  { rad, vag }: Radplats,
  finns: string[],
): Problem[] {
  return Object.keys(rad.rutor)
    .filter((namn) => !finns.includes(namn))
    .map((namn) => {
      const lik = forslag(namn, finns) || `De som finns är ${finns.join(', ')}.`;
      const text = `Handboken "${namn}" finns inte. ${lik}`;
      return problem('JAMFORELSE-HANDBOK', kalla.fil, bok.plats(kalla, [...vag, namn]), text);
    });
}

/** The cell of one's own handbook. */
function rutan(bok: Bok, kalla: Kalla, { rad, vag }: Radplats, min: string): Problem[] {
  const ruta = rad.rutor[min];
  if (ruta === undefined) {
    const text = `Raden "${rad.namn}" säger inget om ${min}.`;
    return [problem('JAMFORELSE-TOM', kalla.fil, bok.plats(kalla, vag), text, { atgard: FYLL })];
  }
  const lankar = lankarI(ruta);
  return lankar.flatMap((lank, nr) => {
    const plats = bok.plats(kalla, [...vag, min, ...(lankar.length > 1 ? [nr] : [])]);
    const { slag = '', id = '' } = lasLank(lank) ?? {};
    const lankslag = LANKSLAG[slag];
    if (!lankslag) {
      const finns = Object.keys(LANKSLAG).join(', ');
      const text = `"${lank}" är ingen länk till en sida i handboken. Länkar börjar med ${finns}.`;
      return [problem('JAMFORELSE-LANK', kalla.fil, plats, text)];
    }
    const mal = malFor(bok, lankslag.samling);
    return mal.finns(id) ? [] : [trasig(bok, kalla, mal, id, plats)];
  });
}

const FYLL = `Skriv en länk, "${INGEN}" om handboken inte har något av slaget, eller okänd om källan inte säger det.`;
