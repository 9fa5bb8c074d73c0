import { afterEach, describe, expect, it, vi } from 'vitest';
import { markerade } from '../../../src/utskrift/kortversion.ts';
import { sammaByte } from '../../../src/utskrift/pdf/samma-byte.ts';
import { provaTillgang } from '../../../src/utskrift/tillgang.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('sammaByte', () => {
  const pdf = (tid: string) =>
    Buffer.from(`%PDF-1.4\n/CreationDate ${tid}\n/ModDate ${tid}\nå\u0000\xff`, 'latin1');

  it('changes the time of printing for a given day, in as many bytes', () => {
    const fore = pdf("(D:20261121235500+00'00')");
    const efter = sammaByte(fore, '2018-12-18');
    expect(efter.equals(pdf("(D:20181218000000+00'00')"))).toBe(true);
    expect(efter.length).toBe(fore.length);
  });

  it('takes a date without month or day for the first', () => {
    const efter = sammaByte(pdf("(D:20261121235500+00'00')"), '2018');
    expect(efter.toString('latin1')).toContain("(D:20180101000000+00'00')");
  });
});

describe('sammaByte on the names of the tags', () => {
  it('numbers them from one again, in the same order', () => {
    const fore = Buffer.from('/ID (node00006125) /Headers [(node00006124)] /ID (node00006124)');
    expect(sammaByte(fore, undefined).toString()).toBe(
      '/ID (node00000002) /Headers [(node00000001)] /ID (node00000001)',
    );
  });
});

describe('the access to PDF', () => {
  it('is turned off with PDF=0', async () => {
    expect(await provaTillgang({ PDF: '0' })).toEqual({
      hinder: 'PDF hoppas över, eftersom PDF=0.',
    });
  });

  it('says in Swedish why it does not work, and what one can do', async () => {
    for (const CHROME_PATH of ['/finns/inte', '/bin/false']) {
      const svar = await provaTillgang({ CHROME_PATH });
      expect('hinder' in svar && svar.hinder).toMatch(/^Inga PDF-filer: .*CHROME_PATH.*skriva ut/);
    }
  });

  it('does not stop the build', async () => {
    vi.stubEnv('PDF', '0');
    const { skrivPdfer } = await import('../../../src/utskrift/index.ts');
    const rader: string[] = [];
    expect(await skrivPdfer('/finns/inte', '/', (rad) => rader.push(rad))).toBeUndefined();
    expect(rader).toEqual(['PDF hoppas över, eftersom PDF=0.']);
  });
});

describe('marked passages', () => {
  it('are taken in order, without the rest', () => {
    const html =
      '<p>a</p><div class="kortversion"><p>b</p></div><p>c</p><div class="kortversion"><p>d</p></div>';
    expect(markerade(html)).toBe('<p>b</p><p>d</p>');
    expect(markerade('<p>a</p>')).toBe('');
  });
});
