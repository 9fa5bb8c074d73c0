/** How much was changed, as sentences: what stands first wherever a difference is shown. */
import { antalAv } from '../../svenska/antal.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Antal, Samlingsantal, Skillnad } from '../typer.ts';
import { antalPoster, bojt, HANDELSESLAG } from './samlingsord.ts';

/** "2 kapitel ändrade och 1 nytt. 12 meningar tillagda och 3 ändrade. 4 uppgifter ändrade." One sentence each. */
export function antalssatser({ antal, omnumrerade }: Skillnad): string[] {
  const satser = [
    ...antal.samlingar.flatMap(samlingssats),
    uppraknad(delar(antal.meningar, 'mening', 'meningar')),
    uppraknad(delar(antal.rader, 'tabellrad', 'tabellrader')),
    antal.uppgifter > 0 ? `${antalAv(antal.uppgifter, 'uppgift ändrad', 'uppgifter ändrade')}` : '',
    omnumrerade.length > 0
      ? `${antalAv(omnumrerade.length, 'kapitel får', 'kapitel får')} nytt nummer`
      : '',
  ].filter(Boolean);
  return satser.length > 0 ? satser.map((sats) => `${sats}.`) : ['Ingenting skiljer.'];
}

function samlingssats(ett: Samlingsantal): string[] {
  const [forst, ...fler] = HANDELSESLAG.filter((slag) => ett[slag] > 0);
  if (!forst) return [];
  const delar = [
    `${antalPoster(ett[forst], ett.samling)} ${bojt(forst, ett[forst], ett.samling)}`,
    ...fler.map((slag) => `${ett[slag]} ${bojt(slag, ett[slag], ett.samling)}`),
  ];
  return [uppraknad(delar)];
}

function delar(antal: Antal['meningar'], ett: string, flera: string): string[] {
  const slag = [
    [antal.in, 'tillagd', 'tillagda'],
    [antal.ut, 'borttagen', 'borttagna'],
    [antal.andrade, 'ändrad', 'ändrade'],
    [antal.flyttade, 'flyttad', 'flyttade'],
  ] as const;
  return slag
    .filter(([tal]) => tal > 0)
    .map(([tal, en, alla], nr) =>
      [nr === 0 ? antalAv(tal, ett, flera) : tal, tal === 1 ? en : alla].join(' '),
    );
}
