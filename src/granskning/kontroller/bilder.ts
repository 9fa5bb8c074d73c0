/** Images have a description, lie inside the handbook and exist. */
import path from 'node:path';
import type { Bok } from '../bok.ts';
import { narmast } from '../forslag.ts';
import type { Sida } from '../las.ts';
import type { Lank, Post } from '../post.ts';
import { problem, type Problem } from '../problem.ts';
import { bytOrd } from '../schemaord.ts';
import { nodplats } from '../trad.ts';
import { rensad } from './lankar.ts';

/** Images without an alternative text. */
export function bildalt({ trad, post }: Sida): Problem[] {
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
  return bok.poster.flatMap((post) => post.bilder.flatMap((bild) => prova(bok, post, bild)));
}

function prova(bok: Bok, post: Post, bild: Lank): Problem[] {
  const adress = rensad(bild.adress);
  if (/^(?:https?:)?\/\//i.test(adress)) {
    return [
      problem(
        'BILD-EXTERN',
        post.fil,
        bild,
        `Bilden hämtas från en annan webbplats: ${adress.slice(0, 80)}`,
      ),
    ];
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(adress)) {
    return [
      problem(
        'LANK-FARLIG',
        post.fil,
        bild,
        `Bildens adress börjar med ${adress.split(':')[0]}: och får inte användas.`,
      ),
    ];
  }
  const rel = relativ(bok, post, bild.adress);
  if (rel.startsWith('../') || path.isAbsolute(rel) || bild.adress.startsWith('/')) {
    return [
      problem(
        'BILD-SAKNAS',
        post.fil,
        bild,
        `Bilden "${bild.adress.slice(0, 80)}" ligger utanför handbokens mapp.`,
      ),
    ];
  }
  if (bok.bilder.has(rel)) return [];
  return [saknas(bok, post, bild, rel)];
}

/** A picture that is not where the text says. One with that name, or nearly, is shown by the way to it from the file. */
function saknas(bok: Bok, post: Post, bild: Lank, rel: string): Problem {
  const alla = [...bok.bilder];
  const namn = path.posix.basename(rel);
  const bast =
    alla.find((finns) => path.posix.basename(finns) === namn) ??
    alla.find(
      (finns) =>
        path.posix.basename(finns) ===
        narmast(
          namn,
          alla.map((ett) => path.posix.basename(ett)),
        ),
    );
  const text = `Bilden "${bild.adress.slice(0, 80)}" finns inte.`;
  if (bast === undefined) return problem('BILD-SAKNAS', post.fil, bild, text);
  const vag = path.posix.relative(mappFor(bok, post), bast);
  return problem('BILD-SAKNAS', post.fil, bild, `${text} Menade du "${vag}"?`, {
    rattad: bytOrd(bok.rad(post, bild.rad), bild.kolumn, bild.adress, vag),
  });
}

/** The folder of a file, as a path from the handbook's. */
function mappFor(bok: Bok, post: Post): string {
  return path.dirname(path.relative(bok.rot, post.sokvag)).split(path.sep).join('/');
}

/** The image as a path from the handbook's folder. */
function relativ(bok: Bok, post: Post, adress: string): string {
  return path.posix.normalize(path.posix.join(mappFor(bok, post), adress.split(/[?#]/)[0] ?? ''));
}
