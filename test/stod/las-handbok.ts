/** Reads a handbook from its folder to the joined model, without Astro: for tests of what is made from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { byggHandbok } from '../../src/modell/handbok.ts';
import type { Handbok, Rapost } from '../../src/modell/typer.ts';
import { handbokSchema } from '../../src/schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../../src/schema/index.ts';

/** The handbook in `content/<namn>`. Throws where the content does not follow its schema. */
export function lasHandbokFran(namn: string): Handbok {
  const rot = join(import.meta.dirname, '../../content', namn);
  const handbok = handbokSchema.parse(parse(readFileSync(join(rot, 'handbok.yaml'), 'utf8')));
  const samlingar = Object.keys(SAMLINGAR).filter((ett) => ett !== 'versioner') as Samling[];
  return byggHandbok({ handbok, poster: samlingar.flatMap((samling) => poster(rot, samling)) });
}

function poster(rot: string, samling: Samling): Rapost[] {
  return filer(join(rot, samling)).map((fil) => {
    const [, yaml = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(fil, 'utf8')) ?? [];
    return {
      samling,
      id: basename(fil, '.mdx'),
      data: SAMLINGAR[samling].schema.parse(parse(yaml)) as Rapost['data'],
      text,
    };
  });
}

function filer(mapp: string): string[] {
  try {
    return readdirSync(mapp, { recursive: true, encoding: 'utf8' })
      .filter((fil) => fil.endsWith('.mdx'))
      .map((fil) => join(mapp, fil))
      .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  } catch {
    return [];
  }
}
