import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allaBildspel } from '../../../src/bildspel/bygg/index.ts';
import { skapaPptx } from '../../../src/bildspel/pptx/index.ts';
import { Bildbank, type Bankbild } from '../../../src/bildspel/raster/index.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { lasPptx } from '../../stod/pptx.ts';
import { pptxfel } from '../../stod/pptxfel.ts';

/** Measures drawings, but does not print them: that is tried in raster.test.ts. */
class Provbank extends Bildbank {
  override bild(): Promise<Bankbild> {
    return Promise.resolve({ typ: 'png', data: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });
  }
}

describe.each(['mjolby', 'mora', 'motala'])('the decks of %s, read back', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const bank = new Provbank(bok, join('content', namn));

  it.each(allaBildspel(bok))('$id', async (bildspel) => {
    const fil = await skapaPptx(bok, bildspel, bank, { plats: undefined, bas: '/' });
    const last = await lasPptx(fil);
    expect(pptxfel(last)).toEqual([]);
    const rubriker = last.bilder.map(({ former }) => former[0]?.stycken[0]?.text);
    expect(rubriker).toEqual(bildspel.diabilder.map(({ rubrik }) => rubrik));
  });
});
