/** handbok.yaml after a decision: what it says of the decision is what was decided. */
import { MAX_HANDBOK } from '../../granskning/index.ts';
import { lasYaml } from '../../innehall/framsida/yaml.ts';
import { handbokSchema, type HandbokData } from '../../schema/handbok.ts';
import { Stopp } from '../grund/stopp.ts';
import { satt } from './satt.ts';

/** What handbok.yaml is to say. */
export interface Beslutsuppgifter {
  beslut: { organ: string; datum: string; paragraf: string; diarienummer: string };
  /** The first day on which it applies. */
  fran: string;
}

export interface Handboksfil {
  text: string;
  data: HandbokData;
  /** The fields that were changed, with what they say now: "beslut.datum: 2022-11-15". */
  andrat: string[];
}

/**
 * The file with the facts of the decision, and no other byte changed.
 *
 * @throws Stopp when it is written in a way that cannot be changed safely, with what to write
 */
export function medBeslut(text: string, uppgifter: Beslutsuppgifter): Handboksfil {
  const fore = lasHandbok(text);
  let ny: string | undefined = text;
  const andrat: string[] = [];
  for (const [vag, varde, forut] of onskat(uppgifter, fore)) {
    if (forut === varde) continue;
    andrat.push(`${vag.join('.')}: ${varde}`);
    ny = ny && satt(ny, vag, varde);
  }
  const efter = ny && lasHandbok(ny);
  if (!ny || !efter || onskat(uppgifter, efter).some(([, varde, star]) => star !== varde))
    throw new Stopp(
      `handbok.yaml går inte att ändra säkert. Inget frystes. Skriv själv in det här och kör kommandot igen:\n${andrat.map((rad) => `  ${rad}`).join('\n')}`,
    );
  return { text: ny, data: efter, andrat };
}

type Onskan = [vag: [string, string?], varde: string, star: string | undefined];

/** Each field with what it is to say, and what it says. */
function onskat({ beslut, fran }: Beslutsuppgifter, bok: HandbokData | undefined): Onskan[] {
  const namn = ['organ', 'datum', 'paragraf', 'diarienummer'] as const;
  const lage = bok && bok.lage >= beslut.datum ? bok.lage : beslut.datum;
  return [
    ...namn.map((ett): Onskan => [['beslut', ett], beslut[ett], bok?.beslut?.[ett]]),
    [['gäller', 'från'], fran, bok?.galler.fran],
    [['läge'], lage, bok?.lage],
  ];
}

function lasHandbok(text: string): HandbokData | undefined {
  const { varde } = lasYaml({ fil: 'handbok.yaml', yaml: text, radFore: 0, tak: MAX_HANDBOK });
  return handbokSchema.safeParse(varde).data;
}
