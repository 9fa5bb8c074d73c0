import { describe, expect, it } from 'vitest';
import { framstegsforrad, framstegsnyckel } from '../../../src/klient/framsteg/forrad.ts';
import { medScenario, tomtFramsteg } from '../../../src/ovning/framsteg.ts';
import { webblager } from '../../stod/webblager.ts';

const DAG = '2026-11-22';
const NYCKEL = framstegsnyckel('/mora/');

describe('progress in the browser', () => {
  it('is kept for each handbook by itself, told of, and can be taken away', () => {
    const ett = webblager();
    let sagt = 0;
    const mora = framstegsforrad(
      () => ett,
      NYCKEL,
      () => sagt++,
    );
    expect(mora.andra((nu) => medScenario(nu, 'jav', DAG))).toBe(true);
    expect(framstegsforrad(() => ett, NYCKEL).las().scenarier).toEqual({ jav: DAG });
    expect(framstegsforrad(() => ett, framstegsnyckel('/')).las()).toEqual(tomtFramsteg());
    expect(mora.radera()).toBe(true);
    expect(ett.getItem(NYCKEL)).toBeNull();
    expect(sagt).toBe(2);
  });

  it('lasts as long as the page where storage is shut off', () => {
    const utan = framstegsforrad(() => {
      throw new Error('SecurityError');
    }, NYCKEL);
    expect(utan.andra((nu) => medScenario(nu, 'jav', DAG))).toBe(false);
    expect(utan.las().scenarier).toEqual({ jav: DAG });
    expect(utan.radera()).toBe(false);
    expect(utan.las()).toEqual(tomtFramsteg());
  });

  it('is empty where something else lies under its name', () => {
    const ett = webblager();
    ett.setItem(NYCKEL, '{"version":1,"moduler":');
    expect(framstegsforrad(() => ett, NYCKEL).las()).toEqual(tomtFramsteg());
  });
});
