/** A small show with all that a slide may hold, and pictures that are measured but not printed. */
import { Bildbank, type Bankbild } from '../../../src/bildspel/raster/index.ts';
import type { Bildspel, Diabild } from '../../../src/bildspel/typer.ts';

/** What is printed is tried in raster.test.ts. */
export class Provbank extends Bildbank {
  override bild(): Promise<Bankbild> {
    return Promise.resolve({ typ: 'png', data: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });
  }
}

const bild = (slag: Diabild['slag'], rubrik: string, delar: Diabild['delar']): Diabild => ({
  nummer: 0,
  slag,
  rubrik,
  delar,
  anteckningar: ['Säg det här.', 'Och <det> här & det.'],
  kalla: { namn: 'Nämnder', adress: '/kapitel/namnder/' },
});

export const PROVSPEL: Bildspel = {
  id: 'prov',
  titel: 'Vem & vad?',
  undertitel: 'En prövning',
  adress: '/bildspel/prov/',
  minuter: 5,
  diabilder: [
    bild('titel', 'Vem & vad?', [
      { slag: 'text', text: 'Ledningssystemet' },
      { slag: 'text', text: 'Texten är ett exempel.' },
    ]),
    bild('innehåll', 'Punkter', [
      { slag: 'punkter', punkter: ['Ett', 'Två'], numrerade: false },
      { slag: 'punkter', punkter: ['Först', 'Sedan'], numrerade: true },
    ]),
    bild('fråga', 'Fråga 1', [
      { slag: 'text', text: 'Vem beslutar?' },
      { slag: 'tabell', huvud: ['Vem', 'Vad'], rader: [['Nämnden', 'Sin plan']] },
      { slag: 'text', text: 'Svara högt.' },
    ]),
    bild('innehåll', 'Kedjan', [
      { slag: 'text', text: 'Så hänger det ihop.' },
      { slag: 'figur', bild: { slag: 'diagram', diagram: 'enkel-kedjan' }, alt: 'Kedjans led.' },
    ]),
    bild('slut', 'Läs vidare', [
      { slag: 'lankar', lankar: [{ namn: 'Kommunstyrelsen', adress: '/kapitel/styrelsen/' }] },
    ]),
    bild('svar', 'Svar på fråga 1 (2)', [{ slag: 'text', text: 'Därför är det så.' }]),
    bild('innehåll', 'En sak', [{ slag: 'punkter', punkter: ['Håll ihop.'], numrerade: false }]),
  ].map((ett, nr) => ({ ...ett, nummer: nr + 1 })),
};
