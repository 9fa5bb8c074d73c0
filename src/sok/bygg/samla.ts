import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nagraAtGangen } from './nagra.ts';
import { lasBlock, type Sokblock } from './html.ts';
import { Byggminne, summaAv } from '../../webb/byggminne.ts';
import type { Sokpost, Sokunderlag } from '../ord/typer.ts';

/** Where the pages leave what the model knows, and from where the indexing takes it. */
export const UNDERLAG = 'sok/underlag.json';

/** Pages that are no answer to any question. */
const UTAN_INNEHALL = new Set(['/404.html', '/sok/']);

/**
 * Pages that show again what has a page of its own: one-page forms, diagrams, two texts side by side, editors' help. What a proposal
 * would change is no part of what is decided: it has an index of its own. What was decided once would be taken for what applies.
 */
const ANNAN_VY =
  /^\/(utskrift|diagram|redaktor)\/.|^\/forslag\/|^\/versioner\/[^/]+\/.|\/jamsides\/$/;

/** Pages that are read at a time. */
const LASES_SAMTIDIGT = 32;

/** A page or record to index: what is known of it, and its text. */
export interface Soksida {
  post: Sokpost;
  block: Sokblock[];
}

/**
 * Every page of a built site, in the order of their addresses, and every record that is a place on a page.
 *
 * @param mapp folder of the built site
 * @throws when the site was built without the file that the model leaves for the search
 */
export async function samlaSidor(
  mapp: string,
  underlag: Sokunderlag,
  minne = new Byggminne(),
): Promise<Soksida[]> {
  const perAdress = new Map(underlag.poster.map((post) => [post.adress, post]));
  const adresser = (await readdir(mapp, { recursive: true }))
    .filter((fil) => fil.endsWith('.html'))
    .map((fil) => `/${fil.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .filter((adress) => !UTAN_INNEHALL.has(adress) && !ANNAN_VY.test(adress))
    .sort();
  const sidor = await nagraAtGangen(adresser, LASES_SAMTIDIGT, async (adress) => {
    const block = await lasText(mapp, adress, minne);
    return block && somSoksida(adress, block, perAdress.get(adress));
  });
  const platser = underlag.poster.filter((post) => post.text !== undefined).map(somSida);
  return [...sidor.flatMap((sida) => sida ?? []), ...platser];
}

/** Reads what the model left, or says what is missing. */
export async function lasUnderlag(mapp: string): Promise<Sokunderlag> {
  const text = await readFile(join(mapp, UNDERLAG), 'utf8').catch(() => {
    throw new Error(
      `${join(mapp, UNDERLAG)} saknas: webbplatsen måste byggas på nytt innan den indexeras.`,
    );
  });
  return JSON.parse(text) as Sokunderlag;
}

/** The text of a page; undefined when it is to be left out. */
async function lasText(
  mapp: string,
  adress: string,
  minne: Byggminne,
): Promise<Sokblock[] | undefined> {
  const fil = adress.endsWith('/') ? `${adress}index.html` : adress;
  const html = await readFile(join(mapp, fil));
  const block = minne.hamta(`sida ${summaAv(html)}`, () => lasBlock(html.toString('utf8')) ?? []);
  return block.length > 0 ? block : undefined;
}

function somSoksida(
  adress: string,
  block: Sokblock[],
  post: Sokpost | undefined,
): Soksida | undefined {
  return post ? { post, block } : oversikt(adress, block);
}

/** A list or another page that is no node: its heading and lead. What it lists has pages of its own. */
function oversikt(adress: string, block: Sokblock[]): Soksida | undefined {
  const titel = block
    .find((ett) => ett.tagg === 'h1')
    ?.text.trim()
    .replace(/\s+/g, ' ');
  if (!titel) return undefined;
  return {
    post: {
      adress,
      titel,
      slag: 'Översikt',
      smulor: [],
      roller: [],
      nycklar: [],
      fakta: [],
      svarsnamn: [],
    },
    block: block.filter((ett) => ett.tagg === 'h1' || ett.ingress),
  };
}

function somSida(post: Sokpost): Soksida {
  return {
    post,
    block: [
      { tagg: 'h1', id: '', text: post.titel, ingress: false },
      { tagg: 'p', id: '', text: post.text ?? '', ingress: false },
    ],
  };
}
