import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import { omdirigeringSchema } from '../schema/omdirigeringar.ts';
import { vikNycklar } from '../svenska/vikning.ts';

/**
 * The paths of a handbook's pages that only lead on: /roller/gammalt-id/. They are in no sitemap.
 *
 * @param rot the handbook's folder
 */
export function omdirigerade(rot: string): Set<string> {
  return new Set(
    listan(join(rot, 'handbok.yaml')).flatMap((ett) => {
      const { data } = omdirigeringSchema.safeParse(ett);
      const lank = data && lasLank(data.fran);
      return lank ? [`/${LANKSLAG[lank.slag]?.mapp}/${lank.id}/`] : [];
    }),
  );
}

/** What cannot be read is told by granskning; here it is an empty list. */
function listan(fil: string): unknown[] {
  if (!existsSync(fil)) return [];
  try {
    const varde = vikNycklar(load(readFileSync(fil, 'utf8'), { schema: CORE_SCHEMA }));
    const lista = (varde as { omdirigeringar?: unknown } | null)?.omdirigeringar;
    return Array.isArray(lista) ? (lista as unknown[]) : [];
  } catch {
    return [];
  }
}
