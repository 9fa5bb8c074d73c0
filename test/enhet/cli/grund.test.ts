import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { lasArgument, type Anvandning } from '../../../src/cli/grund/argument.ts';
import { felrader } from '../../../src/cli/grund/felrader.ts';
import { portfel, provaPort } from '../../../src/cli/grund/port.ts';
import { synligt } from '../../../src/cli/grund/skriv.ts';
import { Stopp } from '../../../src/cli/grund/stopp.ts';

const PROV: Anvandning = {
  kommando: 'npm run prov',
  hjalp: 'Hjälp.',
  flaggor: { json: 'boolean', varv: 'string', bekrafta: 'boolean' },
  ord: 1,
};

describe('the words after a command', () => {
  it('are flags, values and words', () => {
    const svar = lasArgument(['--json', '--varv', '3', '1000'], PROV);
    expect(svar).toEqual({ val: { json: true, varv: '3' }, ord: ['1000'], fel: undefined });
    expect(lasArgument(['--varv=3'], PROV).val).toEqual({ varv: '3' });
  });

  it.each(['--hjalp', '--hjälp', '--help', '-h'])('ask for help with %s', (ord) => {
    expect(lasArgument([ord, 'a', 'b'], PROV)).toMatchObject({
      val: { hjalp: true },
      fel: undefined,
    });
  });

  it('may be written with å, ä and ö', () => {
    expect(lasArgument(['--bekräfta', 'å'], PROV)).toMatchObject({
      val: { bekrafta: true },
      ord: ['å'],
    });
  });

  it.each([
    [
      ['--jsn'],
      'Valet --jsn finns inte. Menade du --json? De val som finns: --json, --varv, --bekrafta, --hjalp.',
    ],
    [['-j'], 'Valet -j finns inte. De val som finns: --json, --varv, --bekrafta, --hjalp.'],
    [['--json=ja'], 'Valet --json tar inget värde.'],
    [['--varv'], 'Valet --varv ska följas av ett värde.'],
    [['a', 'b'], 'Ordet "b" är för mycket. De val som finns: --json, --varv, --bekrafta, --hjalp.'],
    [
      ['--', 'a', '-b'],
      'Ordet "-b" är för mycket. De val som finns: --json, --varv, --bekrafta, --hjalp.',
    ],
    [
      ['--toString'],
      'Valet --toString finns inte. De val som finns: --json, --varv, --bekrafta, --hjalp.',
    ],
    [['--port=80'], 'Inställningen PORT skrivs före kommandot: PORT=80 npm run prov.'],
    [
      ['a', 'HANDBOK=mora'],
      'Inställningen HANDBOK skrivs före kommandot: HANDBOK=mora npm run prov.',
    ],
  ])('%j are refused', (argument, ord) => {
    expect(lasArgument(argument, PROV).fel).toContain(ord);
  });
});

describe('an error', () => {
  it('with Swedish words is told as it is', () => {
    expect(felrader(new Stopp('Gör så här.'), false)).toBe('Gör så här.');
  });

  it('of the system is told in Swedish, with its place and a remedy', () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), {
      code: 'ENOSPC',
      path: '/a',
      dest: '/b',
    });
    expect(felrader(full, false)).toBe('Disken är full: /b. Frigör plats och kör igen.');
  });

  it('that nobody thought of is a few lines, without stack', () => {
    const fel = new Error(`ord\n${'rad\n'.repeat(50)}`, { cause: new Error('orsak') });
    const text = felrader(fel, false);
    expect(text).toMatch(/^Kommandot stannade av ett fel: ord\n/);
    expect(text).not.toContain(' at ');
    expect(text.split('\n').length).toBeLessThan(15);
    expect(felrader('bara ord', false)).toContain('bara ord');
  });

  it('has its stack, and the one behind it, with FELSOK=1', () => {
    const text = felrader(new Error('yttre', { cause: new Error('inre') }), true);
    expect(text).toMatch(/Error: yttre\n +at .*Orsak: Error: inre\n +at /s);
  });
});

describe('text for the terminal', () => {
  it('shows what a terminal would obey', () => {
    expect(synligt('a\u001b[31mb\u202Ec\0\r\nd\te\n')).toBe('a‹1B›[31mb‹202E›c‹00›\nd\te\n');
  });
});

describe('a port', () => {
  it('that is taken is told of, with another to try', async () => {
    const server = createServer();
    await new Promise<void>((klart) => server.listen(0, '127.0.0.1', klart));
    const { port } = server.address() as { port: number };
    await expect(provaPort(port, 'npm start')).rejects.toThrow(
      new RegExp(`Port ${port} används redan.*PORT=\\d+ npm start$`),
    );
    await new Promise((klart) => server.close(klart));
    await provaPort(port, 'npm start');
  });

  it('that is not allowed is told of', () => {
    const fel = Object.assign(new Error(), { code: 'EACCES' });
    expect(portfel(fel, 80, 'npm start')?.message).toBe(
      'Port 80 får inte användas på den här datorn. Välj en annan port: PORT=4321 npm start',
    );
    expect(portfel(new Error(), 80, 'npm start')).toBeUndefined();
  });
});
