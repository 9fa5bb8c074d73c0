/** The order of the files: those that take longest come first, so that the last ones end at the same time. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take half a minute or more with both cores busy, as they took when they were last measured. The order alone rests on it. */
const LANGA = [
  'lasare/ett-av-varje',
  'lasare/angrepp',
  'webbplats/tva-malgrupper',
  'lasare/utveckling',
  'webbplats/andra-kommuner',
  'webbplats/flera',
  'webbplats/bygge',
  'lasare/bilder',
  'webbplats/bilder',
  'lasare/lagen-axe',
  'webbplats/sidor',
  'lasare/tryck',
  'lasare/lagen-lins',
  'lasare/offline',
];

export class LangstForst extends BaseSequencer {
  override async sort(filer: TestSpecification[]): Promise<TestSpecification[]> {
    const plats = ({ moduleId }: TestSpecification) => {
      const nr = LANGA.findIndex((ett) => moduleId.endsWith(`/${ett}.test.ts`));
      return nr < 0 ? LANGA.length : nr;
    };
    return (await super.sort(filer)).sort((a, b) => plats(a) - plats(b));
  }
}
