/** Tells an author where in a file a diagram went wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { handboksrot, lasMiljo } from '../modell/miljo.ts';
import { kallorI, ordnadKalla, type Stangsel } from './kallor/stangsel.ts';
import type { Diagramfel } from './mermaid/index.ts';

/** `content/mjolby/kapitel/x.mdx:31: Mermaid kan inte läsa …`, with Mermaid's own words last. */
export function stangselfel(
  fel: Diagramfel,
  stangsel: Stangsel,
  rot = handboksrot(lasMiljo()),
): Error {
  const { fil, rad } = platsFor(stangsel, rot);
  const plats = rad === undefined ? fil : `${fil}:${rad + (fel.rad ?? 0)}`;
  const mermaid = fel.mermaid ? `\nMermaids egna ord: ${fel.mermaid.trim()}` : '';
  return new Error(`${plats}: ${fel.message}${mermaid}`, { cause: fel });
}

/** The file of a fence and the line, from 1, on which it opens; the line is undefined when it is not found. */
function platsFor({ nod, kalla }: Stangsel, rot: string): { fil: string; rad: number | undefined } {
  const mapp = join(rot, nod.samling);
  const namn = readdirSync(mapp, { recursive: true, encoding: 'utf8' });
  const fil = join(
    mapp,
    namn.find((ett) => ett.split(/[\\/]/).at(-1) === `${nod.id}.mdx`) ?? `${nod.id}.mdx`,
  );
  return { fil: relative(process.cwd(), fil), rad: oppnar(readFileSync(fil, 'utf8'), kalla) };
}

function oppnar(text: string, kalla: string): number | undefined {
  const rader = text.split('\n');
  const funnen = rader.findIndex(
    (_, nr) =>
      /^[ \t]*(`{3,}|~{3,})mermaid/i.test(rader[nr] ?? '') &&
      ordnadKalla(kallorI(rader.slice(nr).join('\n'))[0] ?? '') === kalla,
  );
  return funnen < 0 ? undefined : funnen + 1;
}
