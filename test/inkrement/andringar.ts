/** What an editor may do to a handbook between two builds: changes of every kind of file, made one after the other. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BRA } from '../fall/stod.ts';

export interface Andring {
  /** What is done, for the one who reads of it. */
  vad: string;
  gor: (mapp: string) => void;
}

/** One of each collection that is text. */
const FILER = [
  'popular/kort-om-styrning.mdx',
  'roller/direktor.mdx',
  'styrdokument/plan.mdx',
  'malkedja/mal.mdx',
  'mal/mal-1.mdx',
  'arshjul/enkat.mdx',
  'processer/planering.mdx',
  'ordlista/namnd.mdx',
  'utbildning/modul-1.mdx',
  'scenarier/ramen-andras.mdx',
  'utvardering/ev-01.mdx',
];

/** Each rests on those before it. All leave a handbook that passes the checks. */
export const ANDRINGAR: readonly Andring[] = [
  { vad: 'nothing', gor: () => undefined },
  {
    vad: 'the text of a chapter',
    gor: (mapp) =>
      byt(mapp, 'kapitel/grund/styrning.mdx', /$/, '\n\nEtt nytt stycke om nämnden.\n'),
  },
  {
    vad: 'a heading and a link in a chapter, to a page that then tells of it',
    gor: (mapp) =>
      byt(
        mapp,
        'kapitel/grund/styrning.mdx',
        /$/,
        '\n## Mera om styrelsen\n\nSe [styrelsen](roll:styrelsen) och 11 kap. 10 § kommunallagen.\n',
      ),
  },
  {
    vad: 'the name of a chapter',
    gor: (mapp) => byt(mapp, 'kapitel/grund/styrning.mdx', /^titel: .*$/m, 'titel: Hur vi styr'),
  },
  {
    vad: 'a field of a file of every collection',
    gor: (mapp) => {
      for (const fil of FILER)
        byt(mapp, fil, /^(sammanfattning|betydelse): /m, '$1: Numera gäller detta. ');
    },
  },
  ...FILER.map((fil): Andring => ({
    vad: `the text of ${fil}`,
    gor: (mapp) => byt(mapp, fil, /$/, '\n\nEn mening till om styrelsen och planen.\n'),
  })),
  {
    vad: 'handbok.yaml: its lead',
    gor: (mapp) =>
      byt(mapp, 'handbok.yaml', /^ingress: .*$/m, 'ingress: Så styrs en annan kommun.'),
  },
  {
    vad: 'handbok.yaml: its colour',
    gor: (mapp) =>
      byt(mapp, 'handbok.yaml', /$/, '\ntema: { accent: "#7a1f5c", accentMörk: "#f0a8d4" }\n'),
  },
  {
    vad: 'another picture of the same name',
    gor: (mapp) => {
      const fil = join(mapp, 'bilder/karta.png');
      const png = readFileSync(fil);
      // A text chunk before the end: another sum, the same picture.
      const text = Buffer.from('0000000874455874436f6d6d656e7400f6cc96bf', 'hex');
      writeFileSync(fil, Buffer.concat([png.subarray(0, -12), text, png.subarray(-12)]));
    },
  },
  {
    vad: 'another attachment of the same name',
    gor: (mapp) => {
      const fil = join(mapp, 'bilagor/systemets-tal.pdf');
      writeFileSync(fil, Buffer.concat([readFileSync(fil), Buffer.from('\n% mer\n')]));
    },
  },
  {
    vad: 'a new word, a new role and a new chapter',
    gor: (mapp) => {
      skriv(
        mapp,
        'ordlista/ram.mdx',
        '---\nterm: ram\nbetydelse: Så mycket pengar som får användas.\n---\n',
      );
      skriv(
        mapp,
        'roller/revisor.mdx',
        '---\nnamn: Revisorn\nslag: politik\nsammanfattning: Granskar styrelsen.\n---\n\nRevisorn prövar om nämnden har skött sig.\n',
      );
      skriv(
        mapp,
        'kapitel/grund/granskning.mdx',
        '---\ntitel: Granskningen\ndel: grund\nordning: 9\nsammanfattning: Hur styrningen granskas.\nansvarig: revisor\n---\n\nEn [revisor](roll:revisor) granskar inom sin ram.\n',
      );
    },
  },
  {
    vad: 'a proposal',
    gor: (mapp) => {
      skriv(mapp, 'forslag/forslag.yaml', FORSLAG);
      skriv(
        mapp,
        'forslag/kapitel/grund/granskning.mdx',
        '---\ntitel: Granskningen\ndel: grund\nordning: 9\nsammanfattning: Hur styrningen ska granskas.\nansvarig: revisor\n---\n\nTvå [revisorer](roll:revisor) granskar.\n',
      );
    },
  },
  {
    vad: 'the text of a proposal',
    gor: (mapp) => byt(mapp, 'forslag/kapitel/grund/granskning.mdx', /Två/, 'Tre'),
  },
  {
    vad: 'no proposal any more',
    gor: (mapp) => rmSync(join(mapp, 'forslag'), { recursive: true }),
  },
  {
    vad: 'another id of a word',
    gor: (mapp) =>
      renameSync(join(mapp, 'ordlista/ram.mdx'), join(mapp, 'ordlista/ekonomisk-ram.mdx')),
  },
  {
    vad: 'a chapter taken away',
    gor: (mapp) => rmSync(join(mapp, 'kapitel/grund/granskning.mdx')),
  },
  {
    vad: 'a version taken away',
    gor: (mapp) => rmSync(join(mapp, 'versioner'), { recursive: true }),
  },
  {
    vad: 'all as it was from the beginning',
    gor: (mapp) => {
      rmSync(mapp, { recursive: true });
      cpSync(BRA, mapp, { recursive: true });
    },
  },
];

const FORSLAG = `titel: Ny granskning
sammanfattning: Två granskar i stället för en.
skrivetAv: handbokens redaktör
från: styrelsen
till: fullmaktige
handling: okänd
datum: okänd
diarienummer: okänd
ändringar:
  - titel: Två granskar
    sidor: [kapitel/granskning]
    motiv: En räcker inte.
`;

/** Changes a file. A change that finds nothing to change is a fault of the test. */
function byt(mapp: string, fil: string, vad: RegExp, mot: string): void {
  const fore = readFileSync(join(mapp, fil), 'utf8');
  if (!vad.test(fore)) throw new Error(`${fil} has nothing like ${String(vad)}.`);
  writeFileSync(join(mapp, fil), fore.replace(vad, mot));
}

function skriv(mapp: string, fil: string, text: string): void {
  mkdirSync(dirname(join(mapp, fil)), { recursive: true });
  writeFileSync(join(mapp, fil), text);
}
