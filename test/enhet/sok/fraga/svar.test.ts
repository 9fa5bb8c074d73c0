import { describe, expect, it } from 'vitest';
import { skapaTabell } from '../../../../src/sok/bygg/tabell.ts';
import { tolka } from '../../../../src/sok/fraga/fraga.ts';
import { lasSvarsnamn } from '../../../../src/sok/fraga/namn.ts';
import { valjSvar } from '../../../../src/sok/fraga/svar.ts';
import { UTAN_VARDAG } from '../../../../src/sok/fraga/vardag.ts';
import { soksida as sida } from '../../../stod/soksida.ts';

const sidor = [
  sida('reglemente', 'Ord'),
  sida('Skattesats', 'Beslut', { nycklar: ['skatt', 'kommunalskatt'], roller: ['Fullmäktige'] }),
  sida('Mötestider', 'Beslut', { roller: ['Nämnderna'] }),
  sida('Vem som slutligt beslutar om taxor', 'Uppgift saknas', { svarsnamn: ['taxor'] }),
  sida('Budgetbeslut', 'Händelse', { svarsnamn: ['budget', 'skattesats'] }),
  sida('Förslag till skattesats', 'Beslut', { roller: ['Styrelsen'] }),
  sida('Dagvattenpolicy', 'Styrdokument'),
];
const tabell = skapaTabell(
  sidor,
  sidor.map((_, i) => String(i)),
  { synonymer: [], lagar: [], reserv: [] },
);
const namnen = lasSvarsnamn(tabell);

function svar(fraga: string): [string, ...string[]] | undefined {
  const rankade = sidor.map((_, plats) => ({ plats, poang: 1, traffar: [], termer: [] }));
  const val = valjSvar(tolka(fraga, tabell, UTAN_VARDAG), rankade, tabell, namnen);
  return val && [val.slag, ...val.platser.map((plats) => sidor[plats]!.post.titel)];
}

describe('the answer', () => {
  it.each([
    ['vem beslutar om skatten', ['vem', 'Skattesats']],
    ['vem fastställer skattesatsen', ['vem', 'Skattesats']],
    ['vem bestämmer nämndernas mötestider', ['vem', 'Mötestider']],
    ['vem beslutar om taxor', ['tiger', 'Vem som slutligt beslutar om taxor']],
    ['när beslutas budgeten', ['när', 'Budgetbeslut']],
    ['vad är ett reglemente', ['vad', 'reglemente']],
    ['vad gäller för dagvatten', ['gäller', 'Dagvattenpolicy']],
    ['reglemente', ['vad', 'reglemente']],
  ])('of "%s"', (fraga, ratt) => {
    expect(svar(fraga)).toEqual(ratt);
  });

  it.each([
    'vem beslutar om skolskjuts',
    'vem beslutar om skatten på alkohol',
    'när är julfesten',
    'vem beslutar',
    'vad gäller för parkering',
    'skatt',
  ])('is not guessed: %s', (fraga) => {
    expect(svar(fraga)).toBeUndefined();
  });
});
