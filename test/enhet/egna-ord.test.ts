import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Kommuner whose handbooks are in content, and what one of them has named. */
const NAMN = /mjölby|mjolby|\bmora\b|motala|ledmot|skänninge|världsvan|hemkär/i;

describe('the program', () => {
  it.each(['src', 'mallar', 'public'])('names no kommun in %s', (mapp) => {
    const filer = readdirSync(mapp, { recursive: true, withFileTypes: true })
      .filter((post) => post.isFile() && !/\.(?:png|ico|woff2)$/.test(post.name))
      .map((post) => join(post.parentPath, post.name));
    const traffar = filer.flatMap((fil) =>
      readFileSync(fil, 'utf8')
        .split('\n')
        .flatMap((rad, nr) => (NAMN.test(rad) ? [`${fil}:${nr + 1}: ${rad.trim()}`] : [])),
    );
    expect(filer.length).toBeGreaterThan(0);
    expect(traffar).toEqual([]);
  });
});
