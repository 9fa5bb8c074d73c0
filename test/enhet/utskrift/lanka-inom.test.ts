import { describe, expect, it } from 'vitest';
import { sidankare, underankare } from '../../../src/utskrift/ankare.ts';
import { lankaInom } from '../../../src/utskrift/lanka-inom.ts';

const sida =
  '<h3 id="kapitel-mal">Mål</h3><h4 id="kapitel-mal--mått">Mått</h4><dl><dt id="roller-ks">KS</dt></dl>';
const mal = (adress: string, bas = '/') =>
  /href="([^"]*)"/.exec(lankaInom(`${sida}<a href="${adress}">x</a>`, bas))?.[1];

describe('lankaInom', () => {
  it('leads to the heading when it is on the page, otherwise to its page', () => {
    expect(mal('/kapitel/mal/#mått')).toBe('#kapitel-mal--mått');
    expect(mal('/kapitel/mal/#m%C3%A5tt')).toBe('#kapitel-mal--mått');
    expect(mal('/roller/ks/#sidans-ansvar')).toBe('#roller-ks');
  });

  it('leads to the page when the heading is encoded in another way', () => {
    expect(mal('/kapitel/mal/#%E5')).toBe('#kapitel-mal');
  });

  it('leads to the site when the target is not on the page', () => {
    expect(mal('/mal/vision/')).toBe('/mal/vision/');
    expect(mal('https://exempel.se/kapitel/mal/')).toBe('https://exempel.se/kapitel/mal/');
    expect(mal('#roller-ks')).toBe('#roller-ks');
  });

  it('counts with the base folder', () => {
    expect(mal('/mora/kapitel/mal/', '/mora/')).toBe('#kapitel-mal');
    expect(mal('/kapitel/mal/', '/mora/')).toBe('/kapitel/mal/');
  });

  it('has one name for each place', () => {
    expect(sidankare('/kapitel/mal/')).toBe('kapitel-mal');
    expect(underankare('kapitel-mal', 'mått')).toBe('kapitel-mal--mått');
  });
});
