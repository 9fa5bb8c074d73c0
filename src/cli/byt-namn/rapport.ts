/** What a change of name is told as. */
import { basename, posix } from 'node:path';
import { foreslaId } from '../../innehall/fil/filnamn.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { antalAv } from '../../svenska/antal.ts';
import { lasForAndring } from '../skrivning/index.ts';
import type { Andradfil } from './andradfil.ts';
import type { Bestallt } from './plan.ts';
import type { Sidfil } from './sidfiler.ts';
import { sagerNamnet } from './prosa.ts';

/** What changes, and in which files. */
export function vadSomAndras(
  filer: readonly Andradfil[],
  { byte, titel, gammalTitel }: Bestallt,
  visa: string,
  prova: boolean,
): string[] {
  const nyttId = byte.fran !== byte.till;
  const vad = [
    nyttId && `id ${byte.fran} blir ${byte.till}`,
    titel !== undefined && `namnet ”${gammalTitel}” blir ”${titel}”`,
  ].filter(Boolean);
  const antal = filer.reduce((summa, fil) => summa + fil.antal, 0);
  const andrar = prova ? 'Det skulle ändra' : 'Ändrade';
  return [
    `${SAMLINGAR[byte.samling].ett}: ${vad.join(', ')}.`,
    `${andrar} ${antalAv(antal, 'ställe', 'ställen')} i ${antalAv(filer.length, 'fil', 'filer')}:`,
    ...filer.map((fil) => `  ${filrad(fil, visa)}`),
    ...(nyttId
      ? ['Den gamla adressen leder vidare till den nya, under omdirigeringar i handbok.yaml.']
      : []),
    ...(titel === undefined
      ? [`Namnet är som förut: ”${gammalTitel}”. --titel byter också det.`]
      : []),
  ];
}

function filrad({ fil, nyFil, antal }: Andradfil, visa: string): string {
  const ny = fil === nyFil ? '' : ` → ${basename(nyFil)}`;
  return `${posix.join(visa, fil)}${ny}${antal > 0 ? `  (${antal})` : ''}`;
}

/** Where texts still say the old name, as they will stand; nothing when none does. */
export function gammaltNamn(
  rot: string,
  filer: readonly Andradfil[],
  sidor: readonly Sidfil[],
  bestallt: Bestallt,
  visa: string,
): string[] {
  const namn = gamlaNamn(bestallt);
  if (namn === undefined) return [];
  const lasta = [...sidor.map(({ fil }) => fil), 'handbok.yaml'];
  const rader = lasta.flatMap((rel) => {
    const bytt = filer.find(({ fil }) => fil === rel);
    const text = bytt?.nyText ?? lasForAndring(rot, rel)?.text ?? '';
    const fil = posix.join(visa, bytt?.nyFil ?? rel);
    return sagerNamnet(text, namn, rel === 'handbok.yaml').map(
      ({ rad, kolumn, utdrag }) => `  ${fil}:${rad}:${kolumn}  ${utdrag}`,
    );
  });
  if (rader.length === 0) return [];
  const antal = antalAv(rader.length, 'ställe', 'ställen');
  return [
    '',
    `Det gamla namnet står kvar på ${antal}. Läs dem, och ändra där det behövs:`,
    ...rader,
  ];
}

/** The name that is old now: the title that is changed, or what the old id says when the title already says something else. */
function gamlaNamn({
  byte,
  titel,
  gammalTitel,
}: Bestallt): { gammalt: string; nytt: string } | undefined {
  if (titel !== undefined) return { gammalt: gammalTitel, nytt: titel };
  if (foreslaId(gammalTitel) === byte.fran) return undefined;
  return { gammalt: byte.fran.replaceAll('-', ' '), nytt: gammalTitel };
}
