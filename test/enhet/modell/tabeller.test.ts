import { describe, expect, it } from 'vitest';
import {
  kedjansNivaer,
  ledamoterI,
  mottagarlista,
  rollerAv,
  slagnamn,
  tidsord,
  valda,
} from '../../../src/modell/tabeller.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const bok = await lasHandbokFran('mjolby');
const ider = (noder: { id: string }[]) => noder.map(({ id }) => id);

describe('tables drawn from the handbook', () => {
  it('have the events that the text names, in its order', () => {
    expect(ider(valda(bok, 'budgetbeslut, rambeslut'))).toEqual(['budgetbeslut', 'rambeslut']);
    expect(valda(bok, 'rambeslut').map(tidsord)).toEqual(['juni']);
  });

  it('have those who get something, each with what', () => {
    const rader = mottagarlista(bok, 'uppfoljning');
    const styrelsen = rader.find(({ roll }) => roll.id === 'kommunstyrelsen');
    expect(ider(styrelsen?.handelser ?? [])).toContain('manadsrapport');
    expect(rader.every(({ handelser }) => handelser.length > 0)).toBe(true);
  });

  it('have the levels from the top, without what stands beside the chain', () => {
    expect(ider(kedjansNivaer(bok))).toEqual(['vision', 'kommunmal', 'atagande', 'aktivitet']);
  });

  it('have the bodies of a kind, with those that lie under each', () => {
    const rader = rollerAv(bok, 'namnd', 'forvaltning');
    expect(ider(rader.map(({ roll }) => roll))).not.toContain('namnder');
    expect(slagnamn(bok, 'namnd')).toBe('Nämnd');
    const bygg = rader.find(({ roll }) => roll.id === 'byggnads-och-raddningsnamnden');
    expect(ider(bygg?.under ?? [])).toEqual(['byggnadskontoret', 'raddningstjansten']);
  });

  it('have those who sit in a body', () => {
    expect(ledamoterI(bok, 'ledningsgruppen')).toContain('personalchef');
    expect(ledamoterI(bok, 'byggnadskontoret')).toEqual([]);
  });
});
