import { afterEach, describe, expect, it, vi } from 'vitest';
import { markerade } from '../../../src/utskrift/kortversion.ts';
import { sammaByte } from '../../../src/utskrift/pdf/samma-byte.ts';
import { Byggtrad } from '../../../src/webb/byggtrad.ts';
import { provaTillgang } from '../../../src/utskrift/tillgang.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('sammaByte', () => {
  const pdf = (tid: string) =>
    Buffer.from(`%PDF-1.4\n/CreationDate ${tid}\n/ModDate ${tid}\nå\u0000\xff`, 'latin1');

  it('puts another time for that of printing, in as many bytes', () => {
    const fore = pdf("(D:20261121235500+00'00')");
    const efter = sammaByte(fore, '2018-12-18T09:30:00Z');
    expect(efter.equals(pdf("(D:20181218093000+00'00')"))).toBe(true);
    expect(efter.length).toBe(fore.length);
  });
});

describe('sammaByte on the names of the tags', () => {
  const fast = (text: string) => sammaByte(Buffer.from(text), '2018-12-18T00:00:00Z').toString();

  it('numbers them from one as they stand in the document, whatever the counter said', () => {
    const tabell = (ett: string, annat: string) =>
      `/ID (node${ett}) /Headers [(node${annat})] /ID (node${annat})`;
    const vantat = '/ID (node00000001) /Headers [(node00000002)] /ID (node00000002)';
    expect(fast(tabell('00006125', '00006124'))).toBe(vantat);
    expect(fast(tabell('00000017', '00000099'))).toBe(vantat);
  });

  it('keeps the list of them in order, in as many bytes', () => {
    const lista = (ord: string) =>
      `${ord}<</Limits [(node00000004) (node00000009)]\n/Names [(node00000004) 12 0 R (node00000009) 8 0 R]>>`;
    const text = lista('/ID (node00000009) /ID (node00000004)');
    const efter = fast(text);
    expect(efter).toBe(
      '/ID (node00000001) /ID (node00000002)<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 8 0 R (node00000002) 12 0 R]>>',
    );
    expect(efter.length).toBe(text.length);
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
    expect(
      await skrivPdfer(new Byggtrad('/finns/inte'), '/', (rad) => rader.push(rad)),
    ).toBeUndefined();
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
