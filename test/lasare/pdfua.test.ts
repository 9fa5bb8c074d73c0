/**
 * What veraPDF asks of PDF/UA-1 and can be read with pdf.js: title, language and tags (ISO 14289-1, 7.1), no text
 * outside the tags, headings in order (7.4), pictures with words (7.3), and text that can be read as letters (7.21.7).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';

type Dokument = Awaited<ReturnType<typeof getDocumentProxy>>;
/** A tag, or a piece of content under one, as pdf.js gives them: its own types say less of both. */
interface Tagg {
  role?: string | undefined;
  alt?: string | undefined;
  children?: unknown[];
}

const FILER = [
  'handbok.pdf',
  'popularversion.pdf',
  'kortversion.pdf',
  'malkedja-a3.pdf',
  'bildspel/hela.pdf',
];
/** Letters of the running head and foot: Chromium marks what stands in the margin neither as text nor as artifact. */
const I_MARGINALEN = 140;

describe.each(FILER)('%s', (fil) => {
  let dokument: Dokument;
  let sidor: number[];
  beforeAll(async () => {
    dokument = await getDocumentProxy(
      Uint8Array.from(readFileSync(join(provbygge('mjolby'), fil))),
    );
    sidor = Array.from({ length: dokument.numPages }, (_, nr) => nr + 1);
  });
  afterAll(() => dokument.loadingTask.destroy());

  it('has tags, and a title that a window shows', async () => {
    expect(await dokument.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await dokument.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const { info } = await dokument.getMetadata();
    expect(info).toMatchObject({ Language: 'sv' });
    expect((info as { Title?: string }).Title).toBeTruthy();
  });

  it('has no text outside the tags, but its running head and foot', async () => {
    const utan: string[] = [];
    for (const nummer of sidor) {
      const sida = await dokument.getPage(nummer);
      // Chromium gives a drawing a tag and words of its own, but no marks to the letters in it.
      const harBild = taggarna(await sida.getStructTree()).some(({ role }) => role === 'Figure');
      const text = await omarkerad(sida);
      if (!harBild && text.length > I_MARGINALEN) utan.push(`sida ${nummer}: ${text}`);
    }
    expect(utan).toEqual([]);
  });

  it('goes down the headings one level at a time, and has words for each picture', async () => {
    const [fel, utanOrd]: [string[], number[]] = [[], []];
    let fore = 0;
    for (const nummer of sidor)
      for (const { role = '', alt } of taggarna(
        await (await dokument.getPage(nummer)).getStructTree(),
      )) {
        if (role === 'Figure' && !alt) utanOrd.push(nummer);
        const niva = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
        if (niva > fore + 1) fel.push(`sida ${nummer}: H${niva} efter H${fore}`);
        if (niva > 0) fore = niva;
      }
    expect([fel, utanOrd]).toEqual([[], []]);
  });

  it('has text that is letters, none of them unknown', async () => {
    for (const nummer of sidor) {
      const { items } = await (await dokument.getPage(nummer)).getTextContent();
      const text = items.map((bit) => ('str' in bit ? bit.str : '')).join('');
      expect(text, `sida ${nummer}`).not.toMatch(/[\u{FFFD}\u{E000}-\u{F8FF}]/u);
    }
  });
});

/** The text that is drawn outside all marked content. */
async function omarkerad(sida: Awaited<ReturnType<Dokument['getPage']>>): Promise<string> {
  const { fnArray, argsArray } = await sida.getOperatorList();
  let [djup, text] = [0, ''];
  fnArray.forEach((op, nr) => {
    if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) djup++;
    else if (op === OPS.endMarkedContent) djup--;
    else if (djup === 0 && op === OPS.showText) {
      const [tecken] = argsArray[nr] as [{ unicode?: string }[]];
      text += tecken.map(({ unicode = '' }) => unicode).join('');
    }
  });
  return text;
}

function taggarna(tagg: Tagg | null): Tagg[] {
  return tagg ? [tagg, ...(tagg.children ?? []).flatMap((ett) => taggarna(ett as Tagg))] : [];
}
