/** Images have a description, lie inside the handbook and exist. What is wrong with the files themselves is told by bildfiler.ts. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bok } from '../bok.ts';
import { forslag, narmast } from '../../svenska/forslag.ts';
import type { Kod } from '../../problem/koder.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';
import { nodplats } from '../../innehall/brod/trad.ts';
import { rensad } from './lankar.ts';

/** Images without an alternative text. */
export function bildalt({ trad, post }: Kallfil): Problem[] {
  if (!trad) return [];
  const utan = [...trad.av('image'), ...trad.av('imageReference')].filter(
    (bild) => !bild.alt?.trim(),
  );
  return utan.map((bild) =>
    problem(
      'BILD-ALT',
      post.fil,
      nodplats(bild),
      'Bilden saknar beskrivning mellan hakparenteserna.',
    ),
  );
}

/** Images that are not there, or not ours. */
export function bilder(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) =>
    post.bilder.flatMap((bild) => {
      const fel = prova(bok, post, bild.adress);
      if (!fel) return [];
      const { kod, text, byt } = fel;
      const rattad = byt && bytOrd(bok.rad(post, bild.rad), bild.kolumn, bild.adress, byt);
      return [problem(kod, post.fil, bild, text, { rattad })];
    }),
  );
}

interface Bildbrist {
  kod: Kod;
  text: string;
  /** The address as it should be. */
  byt?: string | undefined;
}

const PA_DATORN = /^(?:[a-z]:[\\/]|file:)/i;

function prova(bok: Bok, post: Post, adress: string): Bildbrist | undefined {
  const ren = rensad(adress);
  const kort = adress.slice(0, 80);
  if (PA_DATORN.test(ren)) {
    const text = `Bilden "${kort}" ligger på din egen dator. Lägg den i handbokens mapp bilder.`;
    return { kod: 'BILD-SAKNAS', text };
  }
  if (/^(?:https?:)?\/\//i.test(ren)) {
    const text = `Bilden hämtas från en annan webbplats: ${ren.slice(0, 80)}`;
    return { kod: 'BILD-EXTERN', text };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(ren)) {
    const text = `Bildens adress börjar med ${ren.split(':')[0]}: och får inte användas.`;
    return { kod: 'LANK-FARLIG', text };
  }
  return omSokvag(bok, post, adress);
}

function omSokvag(bok: Bok, post: Post, adress: string): Bildbrist | undefined {
  const kort = adress.slice(0, 80);
  if (/^(?:$|[?#])/.test(adress)) return { kod: 'BILD-SAKNAS', text: 'Bilden har ingen adress.' };
  const snedstreck = avkodad(adress).replaceAll('\\', '/');
  const [vag = '', tillagg = ''] = [snedstreck.split(/[?#]/)[0], /[?#].*$/.exec(adress)?.[0]];
  const rel = path.posix.normalize(path.posix.join(path.posix.dirname(post.rel), vag));
  if (bok.bilder.has(rel)) return omTecken(adress, vag, tillagg);
  const forslaget = finnsNagonannanstans(bok, post, vag);
  const utanfor = rel.startsWith('../') || vag.startsWith('/');
  if (utanfor && !forslaget)
    return { kod: 'BILD-SAKNAS', text: `Bilden "${kort}" ligger utanför handbokens mapp.` };
  if (!utanfor && liggerDar(bok, rel)) return arAnnat(rel);
  if (forslaget) {
    const text = `Bilden "${kort}" finns inte där. Menade du "${forslaget}"?`;
    return { kod: 'BILD-SAKNAS', text, byt: forslaget };
  }
  return { kod: 'BILD-SAKNAS', text: `Bilden "${kort}" finns inte.`, ...liknande(bok, vag, kort) };
}

/** The file is there; what is added to its name, or the signs that it is written with, are not the name. */
function omTecken(adress: string, vag: string, tillagg: string): Bildbrist | undefined {
  if (tillagg) {
    const text = `Bildens adress slutar med ${tillagg.slice(0, 40)}. Skriv bara filens namn.`;
    return { kod: 'BILD-SAKNAS', text, byt: vag };
  }
  return adress.includes('\\')
    ? { kod: 'BILD-SAKNAS', text: 'Bildens sökväg har omvända snedstreck. Skriv /.', byt: vag }
    : undefined;
}

/** A file with a name that is not allowed is told in its own place, as is one of a kind that is no picture. */
function arAnnat(rel: string): Bildbrist | undefined {
  if (!/\.(?:mdx|json|yaml)$/.test(rel)) return undefined;
  return { kod: 'BILD-TYP', text: `"${rel}" är ingen bild.` };
}

/** The same name in another folder: the way there is wrong, or goes from the wrong place. */
function finnsNagonannanstans(bok: Bok, post: Post, vag: string): string | undefined {
  const namn = path.posix.basename(vag);
  const finns = [...bok.bilder].find((bild) => path.posix.basename(bild) === namn);
  return finns && path.posix.relative(path.posix.dirname(post.rel), finns);
}

function liknande(bok: Bok, vag: string, kort: string): { text?: string; byt?: string } {
  const namn = path.posix.basename(vag);
  const alla = [...bok.bilder].map((finns) => path.posix.basename(finns));
  const bast = narmast(namn, alla);
  if (!bast) return {};
  return {
    text: `Bilden "${kort}" finns inte. ${forslag(namn, [bast])}`,
    byt: vag.slice(0, vag.length - namn.length) + bast,
  };
}

/** Whether a file of exactly that name lies there, whatever the disk thinks of capitals. */
function liggerDar(bok: Bok, rel: string): boolean {
  try {
    return readdirSync(path.join(bok.rot, path.posix.dirname(rel))).includes(
      path.posix.basename(rel),
    );
  } catch {
    return false;
  }
}

function avkodad(adress: string): string {
  try {
    return decodeURIComponent(adress);
  } catch {
    return adress;
  }
}
