/** Every picture of the drawing board, in each handbook: laid out so that all of it can be read. */
import { describe, expect, it } from 'vitest';
import { allaDiagram } from '../../../../src/diagram/alla.ts';
import type { Tavla } from '../../../../src/diagram/ritbord/index.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';
import { genomstrukna, overlapp, utanforBilden, utanforRutan } from '../../../stod/tavla.ts';

describe.each(['mjolby', 'mora'])('the pictures of %s', async (namn) => {
  const alla = [...allaDiagram(await lasHandbokFran(namn)).values()];
  const tavlor = alla.flatMap(({ id, kalla, smal }) =>
    [kalla, smal].flatMap((bild, nr): [string, () => Tavla][] =>
      typeof bild === 'function' ? [[`${id}${nr ? ', narrow' : ''}`, bild]] : [],
    ),
  );

  it('are there', () => {
    expect(tavlor.length).toBeGreaterThan(3);
  });

  it.each(tavlor)('%s: no boxes meet, no text or line goes astray', (_, bild) => {
    const tavla = bild();
    expect(overlapp(tavla)).toEqual([]);
    expect(utanforRutan(tavla)).toEqual([]);
    expect(utanforBilden(tavla)).toEqual([]);
    expect(genomstrukna(tavla)).toEqual([]);
  });

  it.each(tavlor)('%s: has a width that fits its place', (id, bild) => {
    expect(bild().bredd).toBeLessThanOrEqual(id.endsWith('narrow') ? 340 : 900);
  });

  it('have a narrow form each that is not narrow enough already', () => {
    const utan = alla.filter(
      ({ kalla, smal }) => typeof kalla === 'function' && !smal && kalla().bredd > 340,
    );
    expect(utan.map(({ id }) => id)).toEqual([]);
  });
});
