import { lasInne } from '../../src/granskning/index.ts';
import { handbokSchema } from '../../src/schema/handbok.ts';
import { SAMLINGAR, type Data, type Samling } from '../../src/schema/index.ts';
import type { Ramaterial, Rapost } from '../../src/modell/typer.ts';

/** One entry, read by its schema as a file would be. */
export function post<S extends Samling>(samling: S, id: string, data: object, text = ''): Rapost {
  const last = SAMLINGAR[samling].schema.parse(data) as Data<S>;
  return { samling, id, data: last, inne: lasInne(text) };
}

const beslut = {
  organ: 'fullmaktige',
  datum: '2018-12-18',
  paragraf: '§ 1',
  diarienummer: '2018:1',
};

/** A tiny handbook that has something of everything the model joins. */
export function litenHandbok(): Ramaterial {
  return {
    handbok: handbokSchema.parse({
      titel: 'Liten kommuns ledningssystem',
      kommun: 'Liten kommun',
      slag: 'ledningssystem',
      slagBestamd: 'ledningssystemet',
      ingress: 'Ett litet system.',
      beslut,
      dokumentansvarig: 'direktor',
      galler: {},
      lage: '2018-12-18',
      original: { titel: 'Liten kommuns ledningssystem' },
      delar: [
        { id: 'noll', namn: 'Inledning', ingress: 'I.', numrerad: false },
        { id: 'ett', namn: 'Organisation', ingress: 'O.' },
        { id: 'tva', namn: 'Styrning', ingress: 'S.' },
      ],
      rollslag: [
        { id: 'organ', namn: 'organ', plural: 'Organ', fraga: 'politik' },
        { id: 'chef', namn: 'chef', plural: 'Chefer', fraga: 'verksamhet' },
      ],
      kategorier: [{ id: 'vad', namn: 'VAD', beskrivning: 'Vad.' }],
      dokumenttyper: [{ id: 'plan', namn: 'plan', kategori: 'vad', beskrivning: 'En plan.' }],
      handelseslag: [{ id: 'planering', namn: 'planering', ring: 'inre' }],
      omraden: [{ id: 'livskraft', nummer: 1, namn: 'Livskraft', beskrivning: 'L.' }],
      mandatperiod: { valar: 2018 },
    }),
    poster: [
      ...kapitel(),
      ...roller(),
      ...dokument(),
      ...mal(),
      ...handelser(),
      ...['ärende', 'öppet', 'anslag', 'zon', 'åtagande'].map((term, plats) =>
        post('ordlista', `ord-${plats}`, { term, betydelse: 'Ett ord.' }),
      ),
    ],
  };
}

function kapitel(): Rapost[] {
  const ett = (id: string, del: string, ordning: number, mer: object = {}, text = '') =>
    post('kapitel', id, { titel: id, del, ordning, sammanfattning: 'S.', ...mer }, text);
  return [
    ett('namnder', 'ett', 2, { under: 'organisation' }),
    ett('mal', 'tva', 1, {}, 'Beslutas av [fullmäktige](roll:fullmaktige).'),
    ett('fullmaktige', 'ett', 1, { under: 'organisation', ansvarig: 'fullmaktige' }),
    ett('organisation', 'ett', 1),
    ett('om', 'noll', 1),
  ];
}

function roller(): Rapost[] {
  return [
    post('roller', 'direktor', { namn: 'direktör', slag: 'chef', sammanfattning: 'Leder.' }),
    post('roller', 'kommunstyrelsen', {
      namn: 'Kommunstyrelsen',
      slag: 'organ',
      under: 'fullmaktige',
      sammanfattning: 'Leder.',
    }),
    post('roller', 'fullmaktige', {
      namn: 'Fullmäktige',
      kortnamn: 'KF',
      slag: 'organ',
      sammanfattning: 'Beslutar.',
      beslutar: [{ arende: 'skattesats', vad: 'Bestämmer skatten.', handelse: 'budget' }],
    }),
  ];
}

function dokument(): Rapost[] {
  return [
    post('styrdokument', 'rot', {
      titel: 'Systemet',
      typ: 'plan',
      sammanfattning: 'Roten.',
      beslut,
      dokumentansvarig: 'direktor',
      grund: 'viljeinriktat',
    }),
    post('styrdokument', 'plan', {
      titel: 'En plan',
      typ: 'plan',
      under: 'rot',
      sammanfattning: 'En plan.',
      beslut: { organ: 'okänd', datum: 'okänd', paragraf: 'okänd', diarienummer: 'okänd' },
      dokumentansvarig: 'okänd',
      ansvarigTitel: 'Webbansvarig',
      grund: 'okänd',
    }),
  ];
}

function mal(): Rapost[] {
  const niva = {
    beslutasAv: ['fullmaktige'],
    politisktBeslut: true,
    tidshorisont: 'ett år',
    foljsUppGenom: 'mått',
  };
  return [
    post('malkedja', 'kommunmal', {
      namn: 'Mål',
      ental: 'mål',
      ordning: 0,
      sammanfattning: 'M.',
      vad: 'Mål.',
      ...niva,
    }),
    post('mal', 'mal-1', {
      titel: 'Alla ska må bra',
      nummer: '1',
      niva: 'kommunmal',
      omrade: 'livskraft',
      sammanfattning: 'M.',
      geh: true,
    }),
    post('mal', 'aktivitet', {
      titel: 'Gå ut',
      niva: 'kommunmal',
      under: 'mal-1',
      sammanfattning: 'A.',
      geh: false,
    }),
  ];
}

function handelser(): Rapost[] {
  const en = (id: string, nar: unknown, aktor: string) =>
    post('arshjul', id, {
      titel: id,
      slag: 'planering',
      nar,
      sammanfattning: 'H.',
      aktorer: [aktor],
    });
  return [
    en('budget', { manad: 'november' }, 'fullmaktige'),
    en('ram', { manad: 'juni' }, 'fullmaktige'),
    en('prognos', [{ sista: 'april' }, { sista: 'augusti' }], 'kommunstyrelsen'),
    en('kontroll', { okand: 'varje år' }, 'kommunstyrelsen'),
  ];
}
