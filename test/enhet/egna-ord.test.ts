import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Kommuner whose handbooks are in content, and words that only one of them has. */
const NAMN =
  /mjölby|mjolby|\bmora\b|motala|ledmot|skänninge|världsvan|hemkär|kommunmål|kommunmal|åtagand|atagand|storgrupp|kommunplan/i;

/** Everyday words lead to what a handbook calls the thing, whichever it is. */
const LEDER_TILL = 'src/sok/bygg/vardagsord';

describe('the program', () => {
  it.each(['src', 'mallar', 'public'])('names no kommun, nor says its words, in %s', (mapp) => {
    const filer = readdirSync(mapp, { recursive: true, withFileTypes: true })
      .filter((post) => post.isFile() && !/\.(?:png|ico|woff2)$/.test(post.name))
      .map((post) => join(post.parentPath, post.name))
      .filter((fil) => !fil.startsWith(LEDER_TILL));
    const traffar = filer.flatMap((fil) =>
      readFileSync(fil, 'utf8')
        .split('\n')
        .flatMap((rad, nr) => (NAMN.test(rad) ? [`${fil}:${nr + 1}: ${rad.trim()}`] : [])),
    );
    expect(filer.length).toBeGreaterThan(0);
    expect(traffar).toEqual([]);
  });
});
