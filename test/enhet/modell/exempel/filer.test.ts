import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lasUppgifter } from '../../../../src/granskning/index.ts';
import { FILEXEMPEL, RAPPORTEXEMPEL } from '../../../../src/modell/exempel/index.ts';
import { arshjulSchema } from '../../../../src/schema/arshjul.ts';
import { SAMLINGAR } from '../../../../src/schema/index.ts';
import { granskaFiler } from '../../../stod/prov-exempel.ts';

const VISA = 'content/exempelkoping';
const filer = Object.values(FILEXEMPEL);

describe('the examples of files', () => {
  it('are one of each collection but versions, in its folder', () => {
    const { handbok, ...samlingar } = FILEXEMPEL;
    expect(handbok.fil).toBe('handbok.yaml');
    expect(Object.keys(samlingar).sort()).toEqual(
      Object.keys(SAMLINGAR)
        .filter((namn) => namn !== 'versioner')
        .sort(),
    );
    for (const [samling, { fil }] of Object.entries(samlingar))
      expect(fil).toMatch(new RegExp(`^${samling}/[a-z0-9-]+\\.mdx$`));
  });

  it('are together a handbook without a single problem', async () => {
    expect(await granskaFiler(filer, VISA)).toMatch(/^Inga fel\. 13 filer, \d+ ord\.$/);
  });

  it('give the report that the page on commands shows, when one of them has that mistake', async () => {
    const { fil, ratt, fel, rapport } = RAPPORTEXEMPEL;
    const trasiga = filer.map((ett) =>
      ett.fil === fil ? { ...ett, text: ett.text.replace(ratt, fel) } : ett,
    );
    expect(await granskaFiler(trasiga, VISA)).toBe(rapport);
  });
});

describe('the page on fields', () => {
  it('shows front matter that an event may have', () => {
    const sida = readFileSync('src/pages/redaktor/falt/index.mdx', 'utf8');
    const yaml = /```yaml [^\n]*\n---\n([\s\S]*?)---\n```/.exec(sida)?.[1] ?? '';
    expect(arshjulSchema.safeParse(lasUppgifter(yaml)).error?.issues).toBeUndefined();
  });

  it('does not read what is no list of fields', () => {
    expect(() => lasUppgifter('- a')).toThrow(/inga fält/);
    expect(() => lasUppgifter('a: [')).toThrow();
  });
});
