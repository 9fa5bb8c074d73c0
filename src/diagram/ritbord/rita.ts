/** Writes a picture on the drawing board as SVG: without styles of its own, coloured by src/styles/ritbord.css. */
import { escapeUTF8 } from 'entities';
import { LINE_GAP } from '../mermaid/finish/tidy.ts';
import { element, tal } from '../markup.ts';
import { kontur } from './former.ts';
import { linjevag, spets } from './pilar.ts';
import type { Fritext, Tavelpil, Tavelrad, Tavelram, Tavelruta, Tavla } from './typer.ts';

export interface Tavelnamn {
  /** Unique on the page. */
  id: string;
  titel: string;
  beskrivning: string;
  /** Makes an address without base path into one under it. */
  lank: (adress: string) => string;
}

/** A whole `<svg>`, with its name and description. With links in it, it is a group and no picture. */
export function ritaTavla(tavla: Tavla, namn: Tavelnamn): string {
  const { bredd, hojd, ramar, pilar, rutor, texter, tradar = [] } = tavla;
  const harLankar = [...ramar, ...rutor, ...texter].some(({ lank }) => lank);
  return element(
    'svg',
    {
      class: 'diagram ritbord',
      id: namn.id,
      // A line on the edge is as thick outside as inside.
      width: tal(bredd + 2),
      height: tal(hojd + 2),
      viewBox: `-1 -1 ${tal(bredd + 2)} ${tal(hojd + 2)}`,
      role: harLankar ? 'group' : 'img',
      'aria-labelledby': `${namn.id}-title`,
      'aria-describedby': `${namn.id}-desc`,
    },
    element('title', { id: `${namn.id}-title` }, escapeUTF8(namn.titel)),
    element('desc', { id: `${namn.id}-desc` }, escapeUTF8(namn.beskrivning)),
    ...ramar.map((ram) => ramen(ram, namn)),
    ...tradar.map((d) => element('path', { class: 'traden', d })),
    ...pilar.map(pilen),
    ...rutor.map((ruta) => rutan(ruta, namn)),
    ...pilar.flatMap(({ text = [] }) => (text.length > 0 ? [pilnamn(text)] : [])),
    ...texter.map((text) => fritexten(text, namn)),
  );
}

function ramen(ram: Tavelram, { lank }: Tavelnamn): string {
  const { x, y, bredd, hojd, klass } = ram;
  const yta = element('rect', {
    class: `tavelram ${klass}`,
    x: tal(x),
    y: tal(y),
    width: tal(bredd),
    height: tal(hojd),
    rx: '8',
  });
  if (ram.namn.length === 0) return yta;
  const namn = textelement(ram.namn, 'vanster');
  return yta + (ram.lank ? element('a', { href: lank(ram.lank) }, namn) : namn);
}

function pilen(pil: Tavelpil): string {
  const klass = [pil.slag.startsWith('streckad') && 'streckad', pil.klass]
    .filter(Boolean)
    .join(' ');
  const huvud = spets(pil);
  return (
    element('path', { class: `pil ${klass}`.trim(), d: linjevag(pil) }) +
    (huvud ? element('path', { class: `spets ${pil.klass ?? ''}`.trim(), d: huvud }) : '')
  );
}

const pilnamn = (text: Tavelrad[]) =>
  element('g', { class: 'pilnamn' }, textelement(text, 'mitten'));

function rutan(ruta: Tavelruta, { lank }: Tavelnamn): string {
  const figur = kontur(ruta);
  const inre =
    (figur ? element(figur.namn, figur.attribut) : '') +
    textelement(ruta.rader, ruta.stall, ruta.namn);
  const klass = `tavelruta ${ruta.klass}${ruta.streckad ? ' streckad' : ''}`;
  if (!ruta.lank) return element('g', { class: klass }, inre);
  // A word that is broken in the picture is whole for those who listen, and for those who point at it.
  const bruten = ruta.rader.some(({ text }) => text.endsWith('-'));
  const namn = bruten ? element('title', {}, escapeUTF8(ruta.namn)) : '';
  return element('a', { class: klass, href: lank(ruta.lank) }, namn + inre);
}

function fritexten(text: Fritext, { lank }: Tavelnamn): string {
  const inre = textelement([text], text.stall);
  return text.lank ? element('a', { href: lank(text.lank) }, inre) : inre;
}

/**
 * The lines of one text, with a space between them that takes no room: they are read and copied as words of their own.
 * No space after a word that was broken, which is one word still (WCAG 2.5.3: what is seen is in the name).
 */
function textelement(rader: Tavelrad[], stall: 'mitten' | 'vanster', namn = ''): string {
  if (rader.length === 0) return '';
  const bitar = rader.map(({ text, x, y, stil }) =>
    element(
      'tspan',
      { ...(stil === 'text' ? {} : { class: `text-${stil}` }), x: tal(x), y: tal(y) },
      escapeUTF8(text),
    ),
  );
  const mellanrum = element('tspan', { class: LINE_GAP }, ' ');
  const bruten = (nr: number) => {
    const text = rader[nr]?.text ?? '';
    return namn !== '' && text.endsWith('-') && !namn.includes(`${text} `);
  };
  return element(
    'text',
    stall === 'mitten' ? { class: 'mitt' } : {},
    bitar
      .flatMap((bit, nr) => (nr < bitar.length - 1 && !bruten(nr) ? [bit, mellanrum] : [bit]))
      .join(''),
  );
}
