/** A short summary in Markdown: a comment of a pull request. */
import { antalssatser } from '../visa/antalssatser.ts';
import { postnamn } from '../postnamn.ts';
import { postlage, postmarke } from '../visa/postord.ts';
import { lagessatser } from '../visa/postord.ts';
import type {
  Bitskillnad,
  Blockskillnad,
  Postskillnad,
  Skillnad,
  Uppgiftsskillnad,
} from '../typer.ts';

/** A comment may be 65 536 characters; nobody reads so many. */
const FLEST_POSTER = 40;
const FLEST_RADER = 4;
const HOGST_TECKEN = 220;

/** The first line of the comment, by which the next run finds it and writes over it. */
export const MARKE = '<!-- roda-traden: jamfor -->';

/**
 * The count, then post by post with the first few changes.
 *
 * @param sida title, what is compared, and notices
 */
export function skillnadMarkdown(
  skillnad: Skillnad,
  sida: { titel: string; fore: string; efter: string; anmarkningar: readonly string[] },
): string {
  const { poster } = skillnad;
  const fler = poster.length - FLEST_POSTER;
  return [
    MARKE,
    `## ${fritt(sida.titel)}`,
    `Från ${fritt(sida.fore)} till ${fritt(sida.efter)}.`,
    `**${antalssatser(skillnad).join(' ')}**`,
    ...sida.anmarkningar.map((rad) => `> ${fritt(rad)}`),
    ...poster.slice(0, FLEST_POSTER).map(posten),
    ...(fler > 0 ? [`Och ${fler} till. Alla står i den bifogade filen.`] : []),
  ].join('\n\n');
}

function posten(post: Postskillnad): string {
  const rader = [
    ...lagessatser(post).map(fritt),
    ...post.uppgifter.map(uppgift),
    ...post.block.flatMap(andringar),
  ];
  const visade = rader.slice(0, FLEST_RADER).map((rad) => `  - ${rad}`);
  const fler = rader.length - visade.length;
  return [
    `- **${fritt(postnamn(postmarke(post)))}** (${postlage(post)})`,
    ...visade,
    ...(fler > 0 ? [`  - … och ${fler} till`] : []),
  ].join('\n');
}

function uppgift(ett: Uppgiftsskillnad): string {
  const heter = `${fritt(ett.etikett)}: `;
  if (ett.slag === 'text') return heter + bitarna(ett.bitar);
  if (ett.slag === 'varde')
    return `${heter}${fritt(ett.fore ?? 'saknades')} → ${fritt(ett.efter ?? 'tas bort')}`;
  const delar = ett.delar.map((del) => {
    if (del.art === 'under') return `${fritt(del.namn)} är ändrad`;
    if (del.art === 'andrat') return bitarna(del.bitar);
    return `${del.art === 'in' ? 'tillkommer' : 'tas bort'}: ${fritt(del.text)}`;
  });
  return heter + [...delar, ...(ett.omordnad ? ['ordningen är ändrad'] : [])].join('; ');
}

/** Only text that was changed in its place: whole passages are counted, and read in the file. */
function andringar(block: Blockskillnad): string[] {
  if (block.art !== 'andrat') return [];
  if (block.inre.slag === 'text') return [bitarna(block.inre.bitar)];
  return block.inre.slag === 'omslutning' ? block.inre.block.flatMap(andringar) : [];
}

/** The words that differ, with a little around them. */
function bitarna(bitar: readonly Bitskillnad[]): string {
  const forst = bitar.findIndex((ett) => ett.art !== 'lika');
  const text = bitar
    .slice(Math.max(0, forst - 1))
    .map((ett, nr) => {
      if (ett.art === 'lika')
        return fritt(nr === 0 && forst > 0 ? sistaOrden(ett.bit.text) : ett.bit.text);
      if (ett.art === 'form') return fritt(ett.efter.text);
      return omgiven(ett.bit.text, ett.art === 'in' ? '**' : '~~');
    })
    .join('');
  return text.length > HOGST_TECKEN ? `${text.slice(0, HOGST_TECKEN)} …` : text;
}

function sistaOrden(text: string): string {
  const ORD = 6;
  const ord = text.split(' ');
  return ord.length > ORD ? `… ${ord.slice(-ORD).join(' ')}` : text;
}

/** Signs of form stand against the words, never against a space. */
function omgiven(text: string, tecken: string): string {
  const [, fore = '', ord = '', efter = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return ord ? `${fore}${tecken}${fritt(ord)}${tecken}${efter}` : text;
}

/** Text that Markdown, HTML and mentions cannot take for anything else. */
function fritt(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replace(/([\\`*_{}[\]()#+!|~>])/g, '\\$1');
}
