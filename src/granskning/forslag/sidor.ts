/** What a proposal does, page by page: laid over the decided pages, and what can be wrong with that. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fil } from '../../innehall/fil/mapp.ts';
import type { Kalla, Post } from '../../innehall/post.ts';
import type { Vag } from '../../innehall/framsida/framsida.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Samling } from '../../schema/index.ts';
import { narmast } from '../../svenska/forslag.ts';
import type { Bok } from '../bok.ts';
import { varderVid } from '../kontroller/referenser.ts';
import { sidnyckel, type Forslagssida } from './typer.ts';

const START = { rad: 1, kolumn: 1 };

/** The pages of a proposal over those of the handbook, as they lie in their folders. */
export function overlagda(bas: Post[], nya: Post[], kalla: Kalla): Post[] {
  const borta = new Set([...nya.map(sidnyckel), ...utgar(kalla)]);
  const kvar = bas.filter((post) => !borta.has(sidnyckel(post)));
  return [...kvar, ...nya].sort((a, b) => (a.rel < b.rel ? -1 : 1));
}

/** What happens to each page that the proposal touches. */
export function sidorna(bas: Post[], nya: Post[], kalla: Kalla): Forslagssida[] {
  const finns = new Set(bas.map(sidnyckel));
  const egna = nya.map((post): Forslagssida => {
    const slag = finns.has(sidnyckel(post)) ? 'ändras' : 'tillkommer';
    return { samling: post.samling, id: post.id, slag };
  });
  const borta = utgar(kalla).filter((nyckel) => finns.has(nyckel));
  return [...egna, ...borta.map((nyckel): Forslagssida => ({ ...delad(nyckel), slag: 'utgår' }))];
}

/** Pages that are named and not touched, touched and not named, or no different. */
export function sidfel(bok: Bok, kalla: Kalla, bas: Post[], nya: Post[]): Problem[] {
  return [
    ...utgarFel(bok, kalla, bas, nya),
    ...namndaFel(bok, kalla, nya),
    ...(kalla.data === undefined ? [] : utanMotiv(kalla, rordaSidor(kalla, bas, nya))),
    ...nya.flatMap((post) => likadan(post, bas)),
  ];
}

function utgar({ ra }: Kalla): string[] {
  return varderVid(ra, 'utgar[]').map(({ id }) => id);
}

function delad(nyckel: string): { samling: Samling; id: string } {
  const [samling = '', id = ''] = nyckel.split('/');
  return { samling: samling as Samling, id };
}

function utgarFel(bok: Bok, kalla: Kalla, bas: Post[], nya: Post[]): Problem[] {
  const beslutade = bas.map(sidnyckel);
  const egna = new Set(nya.map(sidnyckel));
  return varderVid(kalla.ra, 'utgar[]').flatMap(({ id, vag }) => {
    if (egna.has(id)) {
      const text = `Sidan "${id}" utgår enligt förslaget, men förslaget har också en fil för den.`;
      return [sidan(bok, kalla, vag, text, 'Ta bort filen ur förslaget, eller raden ur utgår.')];
    }
    if (beslutade.includes(id)) return [];
    return [
      sidan(bok, kalla, vag, `Sidan "${id}" finns inte i handboken.${menade(id, beslutade)}`),
    ];
  });
}

/** A page that a change names has to be one that the proposal changes. */
function namndaFel(bok: Bok, kalla: Kalla, nya: Post[]): Problem[] {
  const rorda = [...nya.map(sidnyckel), ...utgar(kalla)];
  return varderVid(kalla.ra, 'andringar[].sidor[]')
    .filter(({ id }) => !rorda.includes(id))
    .map(({ id, vag }) => {
      const text = `Sidan "${id}" ändras inte av förslaget.${menade(id, rorda)}`;
      const atgard = `Lägg sidans fil i mappen forslag/${id.split('/')[0]}, eller ta bort raden.`;
      return sidan(bok, kalla, vag, text, atgard);
    });
}

function sidan(bok: Bok, kalla: Kalla, vag: Vag, text: string, atgard?: string): Problem {
  return problem('FORSLAG-SIDA', kalla.fil, bok.plats(kalla, vag), text, { atgard });
}

function menade(id: string, finns: string[]): string {
  const bast = narmast(id, finns);
  return bast ? ` Menade du "${bast}"?` : '';
}

function utanMotiv(kalla: Kalla, rorda: { nyckel: string; fil: string }[]): Problem[] {
  const namnda = new Set(varderVid(kalla.ra, 'andringar[].sidor[]').map(({ id }) => id));
  return rorda
    .filter(({ nyckel }) => !namnda.has(nyckel))
    .map(({ nyckel, fil }) =>
      problem('FORSLAG-MOTIV', fil, START, `Ingen ändring i forslag.yaml nämner "${nyckel}".`, {
        atgard: `Lägg till ${nyckel} under sidor i en ändring, och säg varför i motiv.`,
      }),
    );
}

/** The pages that the proposal has files for, and those that it takes away, each with the file to tell of. */
function rordaSidor(kalla: Kalla, bas: Post[], nya: Post[]): { nyckel: string; fil: string }[] {
  const egna = nya.map((post) => ({ nyckel: sidnyckel(post), fil: post.fil }));
  const borta = sidorna(bas, [], kalla).map((sida) => ({
    nyckel: sidnyckel(sida),
    fil: kalla.fil,
  }));
  return [...egna, ...borta.filter(({ nyckel }) => !egna.some((ett) => ett.nyckel === nyckel))];
}

/** A file that says what is decided already proposes nothing. */
function likadan(post: Post, bas: Post[]): Problem[] {
  const beslutad = bas.find((ett) => sidnyckel(ett) === sidnyckel(post));
  if (!beslutad || !readFileSync(post.sokvag).equals(readFileSync(beslutad.sokvag))) return [];
  const text = `Filen är lika som den beslutade, ${path.posix.basename(beslutad.fil)} i ${path.posix.dirname(beslutad.fil)}.`;
  return [problem('FORSLAG-LIKA', post.fil, START, text)];
}

/** Frozen versions are never changed. */
export function frysta(filer: Fil[]): Problem[] {
  return filer
    .filter(({ samling }) => samling === 'versioner')
    .map(({ fil }) => {
      const text = 'Versionen är beslutad och fryst. Ett förslag kan inte ändra den.';
      const atgard = 'Ta bort filen ur förslaget.';
      return problem('FORSLAG-VERSION', fil, START, text, { atgard });
    });
}
