import { describe, expect, it } from 'vitest';
import type { Versionspost } from '../../../src/schema/versioner.ts';
import { skillnad, skillnadssida } from '../../../src/skillnad/index.ts';
import type { Arende } from '../../../src/underlag/attsatser.ts';
import { sidrad, underlaget } from '../../../src/underlag/innehall.ts';
import { webbdelar } from '../../../src/underlag/webbdelar.ts';
import { ogiltigt } from '../../stod/htmlprov.ts';
import { kapitel, stycke } from '../skillnad/stod.ts';

const ARENDE: Arende = {
  titel: 'Exempelköpings ledningssystem',
  slagBestamd: 'ledningssystemet',
  organ: 'Kommunfullmäktige',
  forslagsstallare: undefined,
  gallerFran: '2027-01-01',
  nuvarande: {
    organ: 'Kommunfullmäktige',
    datum: '2018-12-18',
    paragraf: '§ 194',
    diarienummer: 'okänd',
  },
  ansvarig: 'Kommundirektören',
};
const roll = (id: string, namn: string): Versionspost => ({
  ...kapitel(id, [], { namn }),
  samling: 'roller',
  data: { namn },
});
const dokument = (data: object): Versionspost =>
  ({
    ...kapitel('policy', [], { namn: 'Policyn' }),
    samling: 'styrdokument',
    nummer: undefined,
    data: { titel: 'Policyn', ...data },
  }) as Versionspost;
const ROLLER = [roll('ks', 'Kommunstyrelsen'), roll('namnd', 'Nämnden')];
const FORE = [
  ...ROLLER,
  kapitel('a', [stycke('Ett.')], { data: { ansvarig: 'ks' } }),
  dokument({}),
];
const EFTER = [
  ...ROLLER,
  kapitel('a', [stycke('Två ord till.')], { data: { ansvarig: 'namnd' } }),
  dokument({ upphavt: { organ: 'ks', datum: '2027-01-01' } }),
];
const svar = skillnad(FORE, EFTER);
const underlag = underlaget(
  { namn: 'version 2018', poster: FORE, handbok: {} },
  { namn: 'förslaget', poster: EFTER, handbok: {} },
  svar,
  ARENDE,
);

describe('what a meeting needs', () => {
  it('has a draft of the decision; what is not known is left to fill in', () => {
    expect(underlag.attsatser).toEqual({
      ingress: '[Organet som lägger fram förslaget] föreslår att kommunfullmäktige beslutar',
      satser: [
        'att fastställa Exempelköpings ledningssystem enligt bilagan ”Text med ändringar”,',
        'att ledningssystemet ska gälla från och med den 1 januari 2027,',
        'att kommunfullmäktiges beslut den 18 december 2018, § 194 ska upphöra att gälla samma dag,',
        'att upphäva Policyn,',
        'att ge den som svarar för dokumentet (kommundirektören) i uppdrag att göra texten känd.',
      ],
    });
  });

  it('tells what changes for whom: those who are named now and those who were', () => {
    expect(underlag.berorda.map(({ roll, sidor }) => [roll, sidor.map(sidrad)])).toEqual([
      ['Kommunstyrelsen', ['1 Kapitlet a (ändrat): ansvarig', 'Policyn (ändrat): upphävt av']],
      ['Nämnden', ['1 Kapitlet a (ändrat): ansvarig']],
    ]);
  });

  it('tells changed data as now and proposed', () => {
    expect(underlag.uppgifter[0]).toEqual({
      sida: '1 Kapitlet a',
      etikett: 'Ansvarig',
      fore: 'Kommunstyrelsen',
      efter: 'Nämnden',
    });
  });

  it('is one page that fetches nothing, and valid', async () => {
    const html = skillnadssida(svar, {
      titel: 'Underlag',
      fore: 'version 2018',
      efter: 'förslaget',
      anmarkningar: ['En <anmärkning>.'],
      dag: '2027-01-01',
      tema: {},
      delar: webbdelar(underlag),
    });
    expect(await ogiltigt({ html, adress: '/' })).toEqual([]);
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|<script/);
    expect(html).toMatch(/content="default-src &#x27;none&#x27;; style-src &#x27;sha256-/);
  });
});
