/** Accepts or rejects the tracked changes of a Word document, as Word does: the rules of ECMA-376, 17.13.5. */
import JSZip from 'jszip';
import { DOMParser } from 'linkedom';

type Nod = Element;

/** The lines of the document when all is accepted or rejected: a paragraph a line, a row of a table with tabs. Empty lines are left out. */
export async function raderna(word: Uint8Array, val: 'godta' | 'avvisa'): Promise<string[]> {
  const lada = await JSZip.loadAsync(word);
  const xml = await lada.file('word/document.xml')!.async('string');
  const dokument = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const kropp = barn(dokument.documentElement, 'w:body')[0]!;
  const bort = val === 'godta' ? 'w:del' : 'w:ins';
  const rader: string[] = [];
  let fore = '';
  for (const nod of [...kropp.children]) {
    if (nod.tagName === 'w:p') {
      const text = fore + textI(nod, bort);
      // Without its mark the paragraph runs on into the next.
      fore = marke(nod, bort) ? text : '';
      if (!fore) rader.push(text);
    }
    if (nod.tagName === 'w:tbl') {
      rader.push(fore, ...tabellrader(nod, bort));
      fore = '';
    }
  }
  return [...rader, fore].filter((rad) => rad.trim() !== '');
}

function tabellrader(tabell: Nod, bort: string): string[] {
  return barn(tabell, 'w:tr')
    .filter((rad) => !under(rad, 'w:trPr', bort))
    .map((rad) =>
      barn(rad, 'w:tc')
        .map((cell) =>
          barn(cell, 'w:p')
            .map((stycke) => textI(stycke, bort))
            .join('\n'),
        )
        .join('\t'),
    );
}

function marke(stycke: Nod, bort: string): boolean {
  const egenskaper = barn(stycke, 'w:pPr')[0];
  return egenskaper !== undefined && under(egenskaper, 'w:rPr', bort);
}

function under(nod: Nod, forst: string, sedan: string): boolean {
  return barn(nod, forst).some((ett) => barn(ett, sedan).length > 0);
}

function barn(nod: Nod, namn: string): Nod[] {
  return [...nod.children].filter((ett) => ett.tagName === namn);
}

function textI(nod: Nod, bort: string): string {
  return [...nod.children]
    .map((ett) => {
      if (ett.tagName === bort || ett.tagName === 'w:pPr') return '';
      if (ett.tagName === 'w:t' || ett.tagName === 'w:delText') return ett.textContent;
      return ett.tagName === 'w:br' ? '\n' : textI(ett, bort);
    })
    .join('');
}
