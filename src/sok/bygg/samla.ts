import { nagraAtGangen } from './nagra.ts';
import { lasBlock, type Sokblock } from './html.ts';
import { Byggminne } from '../../webb/byggminne.ts';
import type { Sajtfiler } from '../../webb/byggtrad.ts';
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
 * @param trad the built site
 * @throws when the site was built without the file that the model leaves for the search
 */
export async function samlaSidor(
  trad: Sajtfiler,
  underlag: Sokunderlag,
  minne = new Byggminne(),
): Promise<Soksida[]> {
  const perAdress = new Map(underlag.poster.map((post) => [post.adress, post]));
  const adresser = trad
    .filer()
    .filter((fil) => fil.endsWith('.html'))
    .map((fil) => `/${fil}`.replace(/index\.html$/, ''))
    .filter((adress) => !UTAN_INNEHALL.has(adress) && !ANNAN_VY.test(adress))
    .sort();
  const sidor = await nagraAtGangen(adresser, LASES_SAMTIDIGT, async (adress) => {
    const block = await lasText(trad, adress, minne);
    return block && somSoksida(adress, block, perAdress.get(adress));
  });
  const platser = underlag.poster.filter((post) => post.text !== undefined).map(somSida);
  return [...sidor.flatMap((sida) => sida ?? []), ...platser];
}

/** Reads what the model left, or says what is missing. */
export async function lasUnderlag(trad: Sajtfiler): Promise<Sokunderlag> {
  const byte = await trad.las(UNDERLAG).catch(() => {
    throw new Error(
      `${UNDERLAG} saknas i ${trad.mapp}: webbplatsen måste byggas på nytt innan den indexeras.`,
    );
  });
  return JSON.parse(String(byte)) as Sokunderlag;
}

/** The text of a page; undefined when it is to be left out. */
async function lasText(
  trad: Sajtfiler,
  adress: string,
  minne: Byggminne,
): Promise<Sokblock[] | undefined> {
  const fil = (adress.endsWith('/') ? `${adress}index.html` : adress).slice(1);
  const block = await minne.hamtaSen(
    `sida ${trad.summa(fil)}`,
    async () => lasBlock(String(await trad.las(fil))) ?? [],
  );
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
