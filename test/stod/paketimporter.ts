/** Which packages files import: of TypeScript, Astro, MDX and CSS. */
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What is imported runs, or is there for the types alone. */
export type Slag = 'kod' | 'typer';

/** Every package that the files import. One that any of them runs is `kod`. */
export function paketI(filer: string[]): Map<string, Slag> {
  const funna = new Map<string, Slag>();
  for (const fil of filer)
    for (const [namn, slag] of paketIFil(fil, readFileSync(fil, 'utf8')))
      if (funna.get(namn) !== 'kod') funna.set(namn, slag);
  return funna;
}

/** The packages of one file, in the order in which they stand. */
export function paketIFil(fil: string, text: string): [string, Slag][] {
  const mal: [string, Slag][] = fil.endsWith('.css') ? [] : importer(kodI(fil, text));
  if (/\.(?:astro|css)$/.test(fil)) mal.push(...filvagar(text));
  return mal
    .filter(([ett]) => !/^(?:[./]|(?:node|virtual|astro):)/.test(ett))
    .map(([ett, slag]) => [paketnamn(ett), slag]);
}

/** The parts of a file that are TypeScript. */
function kodI(fil: string, text: string): string {
  if (fil.endsWith('.mdx')) return text.match(/^import .*;$/gm)?.join('\n') ?? '';
  if (!fil.endsWith('.astro')) return text;
  const [, framsida = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  const skript = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, kod = '']) => kod);
  return [framsida, ...skript].join('\n');
}

/** Files that are taken straight from a package: url('…/node_modules/x/…') and import … from '…/node_modules/x/…'. */
function filvagar(text: string): [string, Slag][] {
  return [...text.matchAll(/['"][./]+\/node_modules\/([^'"]+)['"]/g)].map(([, vag = '']) => [
    vag,
    'kod',
  ]);
}

function importer(kod: string): [string, Slag][] {
  const funna: [string, Slag][] = [];
  const ga = (nod: ts.Node): void => {
    const mal = malet(nod);
    if (mal) funna.push([mal, arTyper(nod) ? 'typer' : 'kod']);
    ts.forEachChild(nod, ga);
  };
  ga(ts.createSourceFile('fil.ts', kod, ts.ScriptTarget.Latest));
  return funna;
}

/** What a node imports: by a statement, as a type, by import() or by resolve() of a package that is installed. */
function malet(nod: ts.Node): string | undefined {
  if (ts.isImportDeclaration(nod) || ts.isExportDeclaration(nod))
    return strang(nod.moduleSpecifier);
  if (ts.isImportTypeNode(nod) && ts.isLiteralTypeNode(nod.argument))
    return strang(nod.argument.literal);
  if (!ts.isCallExpression(nod)) return undefined;
  const mal = strang(nod.arguments[0]);
  if (nod.expression.kind === ts.SyntaxKind.ImportKeyword) return mal;
  return mal && arResolve(nod.expression) && arInstallerat(mal) ? mal : undefined;
}

function strang(nod: ts.Node | undefined): string | undefined {
  return nod && ts.isStringLiteralLike(nod) ? nod.text : undefined;
}

function arResolve(nod: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(nod)) return nod.name.text === 'resolve';
  return ts.isIdentifier(nod) && nod.text === 'resolve';
}

/** Tells a package from a folder, as in resolve('content'). */
function arInstallerat(mal: string): boolean {
  return !mal.startsWith('.') && existsSync(`node_modules/${paketnamn(mal)}/package.json`);
}

function arTyper(nod: ts.Node): boolean {
  if (ts.isImportTypeNode(nod)) return true;
  if (ts.isExportDeclaration(nod)) return nod.isTypeOnly;
  const klausul = ts.isImportDeclaration(nod) ? nod.importClause : undefined;
  if (klausul?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const namn = klausul?.name ? undefined : klausul?.namedBindings;
  return !!namn && ts.isNamedImports(namn) && namn.elements.every((ett) => ett.isTypeOnly);
}

/** `@a/b/c` → `@a/b`, `a/b` → `a`. */
function paketnamn(mal: string): string {
  return mal
    .split('/')
    .slice(0, mal.startsWith('@') ? 2 : 1)
    .join('/');
}
