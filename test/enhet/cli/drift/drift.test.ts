/** The files of drift/: as the program would write them, and alike in what they say. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sax from 'sax';
import { afterAll, describe, expect, it } from 'vitest';
import { driftfiler, DRIFTMAPP, FORVALT } from '../../../../src/cli/drift/filer.ts';
import { flyttadeI } from '../../../../src/cli/drift/flyttade.ts';
import { namngivnaMonster, oppetMonster } from '../../../../src/cli/drift/val.ts';
import { BILAGETYPER } from '../../../../src/innehall/bilaga/typer.ts';
import { lasFil } from '../../../../src/webb/server/fil.ts';
import { OPPET, FILTYPER, helTyp, rubrikerFor } from '../../../../src/webb/serverrubriker.ts';
import type { Malgrupp } from '../../../../src/webb/miljo.ts';

const rum = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(rum, { recursive: true }));
const skriv = (fil: string, text: string) => {
  mkdirSync(join(rum, fil, '..'), { recursive: true });
  writeFileSync(join(rum, fil), text);
};

const FLYTTADE = [{ fran: '/bok/roller/gammal/', till: '/bok/roller/ny/' }];
const INTERNT = driftfiler({ bas: '/bok/', malgrupp: 'intern', flyttade: FLYTTADE }, ['mora']);
const VARDAR = [
  'nginx/handbok.conf',
  'apache/handbok.conf',
  'apache/.htaccess',
  'caddy/Caddyfile',
  'iis/web.config',
  'sajt/_headers',
  'container/handbok.conf',
];

describe('drift/', () => {
  it('is as `npm run drift` writes it', () => {
    const filer = driftfiler(FORVALT);
    const finns = readdirSync(DRIFTMAPP, { recursive: true, withFileTypes: true })
      .filter((post) => post.isFile())
      .map((post) => join(post.parentPath, post.name).slice(DRIFTMAPP.length + 1));
    expect(finns.sort()).toEqual([...filer.keys()].sort());
    for (const [fil, text] of filer)
      expect(readFileSync(join(DRIFTMAPP, fil), 'utf8') === text, `${fil}: run npm run drift`).toBe(
        true,
      );
  });

  it.each<Malgrupp>(['publik', 'intern'])(
    'sends the same headers from all hosts: %s',
    (malgrupp) => {
      const filer = driftfiler({ ...FORVALT, malgrupp });
      for (const vard of VARDAR)
        for (const { namn, varde } of rubrikerFor(malgrupp)) {
          expect(filer.get(vard), `${vard}: ${namn}`).toContain(namn);
          expect(filer.get(vard), `${vard}: ${namn}`).toContain(varde);
        }
      const policy = filer.get('objektlager/rubriker.json') ?? '';
      for (const { varde } of rubrikerFor(malgrupp).filter(
        ({ namn }) => !/^(?:Strict|X-Content)/.test(namn),
      ))
        expect(policy).toContain(JSON.stringify(varde));
    },
  );

  it('shuts an internal site to those outside', () => {
    expect(INTERNT.get('nginx/handbok.conf')).toContain('deny all;');
    expect(INTERNT.get('apache/handbok.conf')).not.toContain('Require all granted');
    expect(INTERNT.get('caddy/Caddyfile')).toContain('error @utifran 403');
    expect(INTERNT.get('iis/web.config')).toContain('accessType="Deny" users="?"');
    for (const vard of VARDAR) expect(INTERNT.get(vard), vard).not.toContain('"public,');
    // A page elsewhere would read it through the browser of an employee.
    for (const [fil, text] of INTERNT) expect(text, fil).not.toContain(OPPET.namn);
  });

  it('knows the path of what changes name, also below a base path and in one of several handbooks', () => {
    const namngivna = new RegExp(namngivnaMonster('/bok/'));
    expect(
      ['/bok/filer/a.css', '/bok/mora/filer/bilder/x.webp'].map((vag) => namngivna.test(vag)),
    ).toEqual([true, true]);
    const andra = [
      '/bok/filer/',
      '/filer/a.css',
      '/bok/a/b/filer/x.css',
      '/bok/offline.js',
      '/xbok/filer/a.css',
    ];
    expect(andra.filter((vag) => namngivna.test(vag))).toEqual([]);
    expect(new RegExp(oppetMonster('/')).test('/data/roller.json')).toBe(true);
  });

  it('leads old addresses on from every host that can', () => {
    for (const vard of [
      ...VARDAR.filter((ett) => !ett.endsWith('_headers')),
      'sajt/_redirects',
      'objektlager/adresser.js',
    ])
      expect(INTERNT.get(vard), vard).toContain('/bok/roller/ny/');
  });

  it('is whole XML for IIS, with every folder of a common site', () => {
    for (const filer of [driftfiler(FORVALT), INTERNT]) {
      const platser: string[] = [];
      const lasare = sax.parser(true, { xmlns: false, strictEntities: false });
      lasare.onerror = (fel) => {
        throw fel;
      };
      lasare.onopentag = ({ name, attributes }) =>
        name === 'location' && platser.push(String(attributes['path']));
      lasare.write(filer.get('iis/web.config') ?? '').close();
      expect(platser).toEqual(
        expect.arrayContaining(filer === INTERNT ? ['filer', 'mora/filer'] : ['filer', 'data']),
      );
    }
  });
});

describe('types of files', () => {
  it('are what our own server says, and cover every attachment', async () => {
    for (const en of FILTYPER)
      for (const andelse of en.andelser.filter((ett) => !/^(?:pf_|pagefind)/.test(ett))) {
        skriv(`typer/a.${andelse}`, '');
        expect((await lasFil(join(rum, `typer/a.${andelse}`))).typ, andelse).toBe(helTyp(en));
      }
    const alla = new Map(FILTYPER.flatMap((en) => en.andelser.map((andelse) => [andelse, en.typ])));
    for (const [andelse, { mime }] of Object.entries(BILAGETYPER))
      expect(alla.get(andelse)).toBe(mime);
  });
});

describe('old addresses', () => {
  it('are read from the pages that lead on', async () => {
    skriv(
      'bok/roller/gammal/index.html',
      '<!doctype html><meta http-equiv="refresh" content="0; url=/bok/roller/ny/">',
    );
    skriv('bok/roller/ny/index.html', '<!doctype html><p>http-equiv="refresh"</p>');
    expect(await flyttadeI(join(rum, 'bok'), '/bok/')).toEqual(FLYTTADE);
  });
});

describe('an object store', () => {
  const adress = (vag: string, filer = INTERNT) => {
    const handler = new Function(`${filer.get('objektlager/adresser.js')}; return handler;`)() as (
      fraga: object,
    ) => { uri?: string; headers?: { location: { value: string } } };
    const svar = handler({ request: { uri: vag } });
    return svar.uri ?? `→ ${svar.headers?.location.value}`;
  };

  it('is asked for the files of folders', () => {
    expect(adress('/bok/')).toBe('/index.html');
    expect(adress('/bok/roller/')).toBe('/roller/index.html');
    expect(adress('/bok/filer/a.css')).toBe('/filer/a.css');
    expect(adress('/bok/roller')).toBe('→ /bok/roller/');
    expect(adress('//ond.example')).not.toMatch(/→ \/\//);
    expect(adress('/bok/roller/gammal/')).toBe('→ /bok/roller/ny/');
  });

  it('is given every file once, with its type', () => {
    const mapp = join(rum, 'dist');
    const filer = [
      'index.html',
      'index.html.br',
      '.roda-traden',
      'filer/a.css',
      'mora/filer/b.woff2',
      'kalender/alla.ics',
      'pagefind/x.pf_meta',
    ];
    for (const fil of filer) skriv(`dist/${fil}`, '');
    // A tool that does nothing but write down what it was asked to do.
    skriv('bin/aws', '#!/bin/sh\nprintf "%s\\n" "$@" ==== >>"$LOGG"\n');
    chmodSync(join(rum, 'bin/aws'), 0o755);
    const env = {
      ...process.env,
      PATH: `${join(rum, 'bin')}:${process.env['PATH']}`,
      LOGG: join(rum, 'logg'),
    };
    execFileSync(
      'sh',
      [join(DRIFTMAPP, 'objektlager/ladda-upp.sh'), mapp, 's3://hink', 'ny', 'gammal'],
      { env },
    );
    const [forst = '', ...anrop] = readFileSync(join(rum, 'logg'), 'utf8')
      .trim()
      .split(/\n====\n?/)
      .filter(Boolean);
    const forra = forst.split('\n');
    expect(forra.slice(2, 4)).toEqual(['s3://hink/utgavor/gammal', 's3://hink/utgavor/ny']);
    expect(filer.filter((fil) => tarMed(forra, fil))).toEqual([
      'filer/a.css',
      'mora/filer/b.woff2',
    ]);
    const vart = (fil: string) =>
      anrop
        .map((ett) => ett.split('\n'))
        .filter((ord) => tarMed(ord, fil))
        .map((ord) => [varde(ord, '--content-type'), varde(ord, '--cache-control')]);
    expect(vart('index.html')).toEqual([['text/html; charset=utf-8', 'no-cache']]);
    expect(vart('filer/a.css')).toEqual([
      ['text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ]);
    expect(vart('mora/filer/b.woff2')).toEqual([
      ['font/woff2', 'public, max-age=31536000, immutable'],
    ]);
    expect(vart('kalender/alla.ics')).toEqual([['text/calendar; charset=utf-8', 'no-cache']]);
    expect(vart('pagefind/x.pf_meta')).toHaveLength(1);
    expect([...vart('index.html.br'), ...vart('.roda-traden')]).toEqual([]);
  });
});

function varde(ord: string[], namn: string): string | undefined {
  return ord[ord.indexOf(namn) + 1];
}

/** As `aws s3 cp` reads its patterns: the last that matches decides, and * is any sign. */
function tarMed(ord: string[], fil: string): boolean {
  let med = true;
  for (const [nr, ett] of ord.entries()) {
    if (ett !== '--include' && ett !== '--exclude') continue;
    const monster = (ord[nr + 1] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*');
    if (new RegExp(`^${monster}$`).test(fil)) med = ett === '--include';
  }
  return med;
}
