/** What texts made to hurt may cost. That they come to an end, and in what: test/enhet/granskning. */
import { describe, expect, it } from 'vitest';
import { avsnittI } from '../../src/lasbarhet/avsnitt.ts';
import { lasInne } from '../../src/granskning/index.ts';
import { lasBrod } from '../../src/innehall/brod/brod.ts';
import { lasYaml } from '../../src/innehall/framsida/yaml.ts';
import { brodtext, byggLexikon, sidtradFor } from '../../src/modell/brodtext/index.ts';
import type { Ord } from '../../src/modell/typer.ts';
import { ELAK_YAML, ELAKA_BRODER } from '../enhet/innehall/elaka.ts';

/** Milliseconds that this thread works: what else the machine does is not counted. */
function arbete(gor: () => void): number {
  const fran = process.threadCpuUsage();
  gor();
  const { user, system } = process.threadCpuUsage(fran);
  return (user + system) / 1000;
}

describe('a text', () => {
  it.each(ELAKA_BRODER)('with %s is read in at most five seconds', (_vad, brod) => {
    expect(arbete(() => lasBrod('a.mdx', brod, 3))).toBeLessThan(5000);
  });

  it.each(ELAK_YAML)('with %s in YAML is refused in at most three seconds', (_vad, yaml) => {
    const las = () => lasYaml({ fil: 'a.mdx', yaml, radFore: 1, tak: 64_000 });
    expect(arbete(las)).toBeLessThan(3000);
  });

  it('with thousands of headings is divided in at most five seconds', () => {
    const text = '## A\n\nB.\n\n'.repeat(3000);
    expect(arbete(() => avsnittI(lasInne(text).block))).toBeLessThan(5000);
  });

  it('of 400 paragraphs has its words explained in at most a fifth of a second', () => {
    const text = 'Ett åtagande är en tanke om orsak och verkan i vår plan.\n\n'.repeat(400);
    const trad = sidtradFor(lasInne(text));
    const lexikon = byggLexikon([ord('atagande', 'åtagande'), ord('plan', 'plan')]);
    const rita = () => brodtext(trad, { lexikon, adress: () => '/', utom: undefined });
    expect(arbete(rita)).toBeLessThan(200);
  });
});

function ord(id: string, term: string): Ord {
  const data = { term, betydelse: 'Betyder något.', bojningar: [], synonymer: [] };
  return { samling: 'ordlista', id, namn: term, data } as unknown as Ord;
}
