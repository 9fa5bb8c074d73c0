/** Every file of .vscode, by its path in the project. */
import { andringsforslagSchema } from '../../schema/andringsforslag.ts';
import { lagarSchema } from '../../schema/lagar.ts';
import { handbokSchema } from '../../schema/handbok.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { jamforelseSchema } from '../../schema/jamforelse.ts';
import { jsonschema } from './schema.ts';
import { snuttar } from '../../modell/snuttar.ts';
import { uppgifter } from './uppgifter.ts';

const MAPP = '.vscode';
const SCHEMAN = `${MAPP}/schema`;

/** Extensions that are worth having. None checks the fields of an .mdx file: granskningen does. */
const TILLAGG = ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'editorconfig.editorconfig'];

const INSTALLNINGAR = {
  'yaml.schemas': {
    [`./${SCHEMAN}/handbok.json`]: 'content/*/handbok.yaml',
    [`./${SCHEMAN}/andringsforslag.json`]: 'content/*/forslag/forslag.yaml',
    [`./${SCHEMAN}/lagar.json`]: 'content/lagar.yaml',
    [`./${SCHEMAN}/jamforelse.json`]: 'content/jamforelse.yaml',
  },
  // Prettier and others would move an editor's own line breaks.
  'yaml.format.enable': false,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'editor.snippetSuggestions': 'top',
  '[mdx]': {
    'editor.wordWrap': 'on',
    'editor.formatOnSave': false,
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
  },
};

/**
 * The files as text.
 *
 * @param handbok the handbook that the tasks mean
 * @param slag what `npm run ny` can make
 */
export function vscodefiler(handbok: string, slag: readonly string[]): Map<string, string> {
  const scheman = Object.entries({
    ...Object.fromEntries(
      Object.entries(SAMLINGAR).map(([namn, { schema }]) => [namn, schema] as const),
    ),
    handbok: handbokSchema,
    andringsforslag: andringsforslagSchema,
    lagar: lagarSchema,
    jamforelse: jamforelseSchema,
  });
  return new Map<string, string>([
    [`${MAPP}/extensions.json`, json({ recommendations: TILLAGG })],
    [`${MAPP}/settings.json`, json({ handbok, ...INSTALLNINGAR })],
    [`${MAPP}/tasks.json`, json(uppgifter(slag))],
    [`${MAPP}/handbok.code-snippets`, json(snuttar())],
    ...scheman.map(([namn, schema]): [string, string] => [
      `${SCHEMAN}/${namn}.json`,
      json(jsonschema(schema, namn)),
    ]),
  ]);
}

function json(innehall: object): string {
  return `${JSON.stringify(innehall, null, 2)}\n`;
}
