/** The good tiny handbook in a folder of its own, to be frozen. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faststall, type Faststallning } from '../../../../src/cli/faststall/faststall.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

/** What is answered when nothing else is said. */
export const SVAR: Record<string, string> = {
  organ: 'fullmaktige',
  datum: '2019-03-04',
  paragraf: '12',
  diarienummer: '2019:7',
  titel: 'Styrningen 2019',
  fran: '2019-04-01',
};

/** A copy of the handbook, and how its files are read and changed. */
export class Frysbok {
  readonly rot: string;

  constructor(rot: string) {
    this.rot = rot;
  }

  las(fil: string): string {
    return readFileSync(path.join(this.rot, fil), 'utf8');
  }

  byt(fil: string, fran: string, till: string): void {
    const text = this.las(fil);
    if (!text.includes(fran)) throw new Error(`${fil} saknar ”${fran}”`);
    writeFileSync(
      path.join(this.rot, fil),
      text.replace(fran, () => till),
    );
  }

  /** A proposal that changes a page and takes one away. */
  foresla(): void {
    const forslag = path.join(this.rot, 'forslag');
    mkdirSync(path.join(forslag, 'roller'), { recursive: true });
    writeFileSync(
      path.join(forslag, 'roller/direktor.mdx'),
      this.las('roller/direktor.mdx').replace('Kommundirektören', 'Kommunchefen'),
    );
    writeFileSync(
      path.join(forslag, 'forslag.yaml'),
      'titel: Förslag\nsammanfattning: Ett förslag.\nskrivetAv: redaktören\ntill: fullmaktige\nhandling: okänd\ndatum: okänd\ndiarienummer: okänd\n' +
        'ändringar:\n  - { titel: Namnet, sidor: [roller/direktor], motiv: Det behövs. }\n',
    );
  }

  /** Freezes with these answers, as flags would give them. */
  frys(svar: Record<string, string> = {}, mer: Partial<Faststallning> = {}) {
    const alla: Record<string, string> = { ...SVAR, ...svar };
    return faststall({
      rot: this.rot,
      visa: 'content/exempel',
      svarare: {
        flagga: (namn) => alla[namn],
        rad: () => Promise.resolve(undefined),
        igen: undefined,
      },
      utanText: false,
      idag: '2026-11-22',
      ...mer,
    });
  }
}

export function medFrysbok<T>(gor: (bok: Frysbok) => Promise<T>): Promise<T> {
  return iTillfalligMapp((mapp) => {
    const rot = path.join(mapp, 'exempel');
    cpSync(BRA, rot, { recursive: true });
    return gor(new Frysbok(rot));
  });
}
