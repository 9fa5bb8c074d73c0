import { describe, expect, it } from 'vitest';
import { sidankare, underankare } from '../../../src/utskrift/ankare.ts';
import { lankaInom } from '../../../src/utskrift/lanka-inom.ts';

const sida =
  '<h3 id="kapitel-mal">Mål</h3><h4 id="kapitel-mal--mått">Mått</h4><dl><dt id="roller-ks">KS</dt></dl>';
const mal = (adress: string, bas = '/') =>
  /href="([^"]*)"/.exec(lankaInom(`${sida}<a href="${adress}">x</a>`, bas))?.[1];

describe('lankaInom', () => {
  it('leder till rubriken när den finns på sidan, annars till dess sida', () => {
    expect(mal('/kapitel/mal/#mått')).toBe('#kapitel-mal--mått');
    expect(mal('/kapitel/mal/#m%C3%A5tt')).toBe('#kapitel-mal--mått');
    expect(mal('/roller/ks/#sidans-ansvar')).toBe('#roller-ks');
  });

  it('leder till sidan när rubriken är kodad på annat sätt', () => {
    expect(mal('/kapitel/mal/#%E5')).toBe('#kapitel-mal');
  });

  it('leder till webbplatsen när målet inte finns på sidan', () => {
    expect(mal('/mal/vision/')).toBe('/mal/vision/');
    expect(mal('https://exempel.se/kapitel/mal/')).toBe('https://exempel.se/kapitel/mal/');
    expect(mal('#roller-ks')).toBe('#roller-ks');
  });

  it('räknar med baskatalogen', () => {
    expect(mal('/mora/kapitel/mal/', '/mora/')).toBe('#kapitel-mal');
    expect(mal('/kapitel/mal/', '/mora/')).toBe('/kapitel/mal/');
  });

  it('har ett namn för varje plats', () => {
    expect(sidankare('/kapitel/mal/')).toBe('kapitel-mal');
    expect(underankare('kapitel-mal', 'mått')).toBe('kapitel-mal--mått');
  });
});
