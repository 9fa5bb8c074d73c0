import { describe, expect, it } from 'vitest';
import { brod, koderMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx:12:1';

describe('link texts', () => {
  it.each(['kommunstyrelsen', 'läs mer om styrelsen', '![Karta](../bilder/karta.png)'])(
    'accepts %s',
    async (text) => {
      expect(await koderMed(brod(`[${text}](roll:styrelsen)`))).toEqual([]);
    },
  );

  it.each(['här', 'Här', 'läs mer', 'Läs mer »', 'klicka  här', 'https://www.example.se'])(
    'warns of %s',
    async (text) => {
      expect(await koderMed(brod(`[${text}](roll:styrelsen)`))).toEqual([`LANK-TEXT ${VID}`]);
    },
  );

  it.each(['', '<Not>nämnden</Not>', '**<Not>nämnden</Not>**'])(
    'reports an empty one: %s',
    async (text) => {
      expect(await koderMed(brod(`[${text}](roll:styrelsen)`))).toEqual([`LANK-TOM ${VID}`]);
    },
  );
});
