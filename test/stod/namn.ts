/** The names of the source: of its files and folders, of its fields, of what its files export. Taken apart into words. */
import { readdirSync, readFileSync } from 'node:fs';
import { falten } from '../../src/schema/falten.ts';
import { handbokSchema } from '../../src/schema/handbok.ts';
import { SAMLINGAR } from '../../src/schema/index.ts';

/** In English, since it speaks the words of Mermaid, CSS and SVG. */
const ENGELSKA = /^diagram\/mermaid(\/|$)/;
const EXPORT = /^export (?:async )?(?:function|const|let|class|interface|type) (\w+)/gm;

/** A name, and a place where it stands. */
export type Namn = [namn: string, fil: string];

export function namnenI(mapp: string): Namn[] {
  const filer = kallfiler(mapp);
  const vagar = filer.flatMap((fil) => fil.split('/').map((del): Namn => [del, fil]));
  const exporter = filer.flatMap((fil) =>
    exporterade(readFileSync(`${mapp}/${fil}`, 'utf8')).map((namn): Namn => [namn, fil]),
  );
  return [...vagar, ...exporter, ...faltnamnen().map((namn): Namn => [namn, 'schema'])];
}

/** What a text of TypeScript exports under a name of its own. */
export function exporterade(text: string): string[] {
  return [...text.matchAll(EXPORT)].map(([, namn = '']) => namn);
}

/** The words of a name: `lasRadAv` is las, rad, av; `vem-beslutar.mdx` is vem, beslutar, mdx. Single letters are none. */
export function ordINamn(namn: string): string[] {
  return namn
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .split(/[^A-Za-z]+/)
    .filter((ord) => ord.length > 1)
    .map((ord) => ord.toLowerCase());
}

/** Every word that a file holds, of code or of text: where an example of a name can stand. */
export function allaNamnI(mapp: string): Set<string> {
  const filer = kallfiler(mapp);
  const texter = filer.flatMap(
    (fil) => readFileSync(`${mapp}/${fil}`, 'utf8').match(/[A-Za-z_]\w*/g) ?? [],
  );
  return new Set([...texter, ...filer.flatMap((fil) => fil.split('/'))]);
}

function kallfiler(mapp: string): string[] {
  return readdirSync(mapp, { recursive: true, withFileTypes: true })
    .filter((post) => post.isFile())
    .map((post) => `${post.parentPath}/${post.name}`.replaceAll('\\', '/').slice(mapp.length + 1))
    .filter((fil) => !ENGELSKA.test(fil));
}

function faltnamnen(): string[] {
  const scheman = [handbokSchema, ...Object.values(SAMLINGAR).map(({ schema }) => schema)];
  return scheman.flatMap((schema) => falten(schema).flatMap(({ monster }) => monster.split('.')));
}
