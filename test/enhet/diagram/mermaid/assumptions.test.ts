/**
 * What src/diagram/mermaid/assumptions.ts and kinds.ts say of Mermaid, against the installed version. A failure here names what an upgrade
 * has changed, and where to mend it: see "Upgrading Mermaid" in CONTRIBUTING.md.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  CLASSES,
  END_OF_FILE,
  END_OF_LINE,
  ERRORS,
  GEOMETRY_METHODS,
  HARD_CODED,
  LOCKED_KEYS,
  NO_KINDS,
  OPENING_BRACKETS,
  REFUSED_WORDS,
  SERIES,
  seriesVariables,
  THEME_ROLES,
} from '../../../../src/diagram/mermaid/assumptions.ts';
import { mermaidSettings } from '../../../../src/diagram/mermaid/engine/settings.ts';
import type { Fault } from '../../../../src/diagram/mermaid/diagramfel.ts';
import type { RawDrawing } from '../../../../src/diagram/mermaid/engine/engine.ts';
import { KINDS } from '../../../../src/diagram/mermaid/kinds.ts';
import { DRAWN, FAULTY, TAKEN_OUT_BEFORE, TOKENS } from './stod/samples.ts';

/** What stod/observe.ts prints. */
interface Observed {
  memoised: boolean;
  asked: string[];
  drawings: Record<string, RawDrawing & { failed?: string }>;
  /** By source. */
  faults: Record<string, Fault>;
  /** Mermaid's kind by the word that opens a source. */
  detected: Record<string, string>;
  registered: string[];
  missingGlobals: string[];
  themeNames: string[];
}

const seen = await observe();
const mend = (name: string) => `Mermaid has changed: mend ${name} in assumptions.ts`;

describe('kinds', () => {
  test.each(KINDS)('$name opens with its words', ({ id, words }) => {
    for (const word of words)
      expect(seen.detected[word], `${word}: mend KINDS in kinds.ts`).toBe(id);
  });

  test('every kind that Mermaid knows is either drawn or refused', () => {
    const decided = [...KINDS.map(({ id }) => id), ...REFUSED_WORDS.map((w) => seen.detected[w])];
    const undecided = seen.registered.filter((id) => ![...decided, ...NO_KINDS].includes(id));
    expect(undecided, 'new in Mermaid: refuse them in REFUSED_WORDS, or test and allow').toEqual(
      [],
    );
    const gone = REFUSED_WORDS.filter((word) => seen.detected[word] === 'unknown');
    expect(gone, mend('REFUSED_WORDS')).toEqual([]);
  });

  test.each(KINDS)('$name is drawn', ({ name }) => {
    expect(DRAWN[name], `stod/samples.ts has no drawing of ${name}`).toBeDefined();
    expect(seen.drawings[name]?.failed).toBeUndefined();
  });
});

describe('colours', () => {
  const roles = Object.values(THEME_ROLES).flatMap((names) => names.split(/\s+/));
  const series = Array.from({ length: SERIES }, (_, i) => Object.values(seriesVariables(i)).flat());

  test('the theme has every variable that we set', () => {
    const unknown = [...roles, ...series.flat()].filter((name) => !seen.themeNames.includes(name));
    expect(unknown, mend('THEME_ROLES or seriesVariables')).toEqual([]);
  });

  test.each(Object.keys(HARD_CODED))('%s is still written whatever the theme says', (colour) => {
    const written = new RegExp(`[:"\\s]${colour}[;"\\s}!]`, 'i');
    const drawings = Object.values(seen.drawings).filter(({ svg }) => written.test(svg));
    expect(drawings.length, mend('HARD_CODED')).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  const types = readFileSync(path.join(mermaidFolder(), 'dist', 'config.type.d.ts'), 'utf8');
  const known = new Set([...types.matchAll(/^ +(\w+)\??:/gm)].map(([, name = '']) => name));

  test('every locked key is a setting', () =>
    expect(
      LOCKED_KEYS.filter((key) => !known.has(key)),
      mend('LOCKED_KEYS'),
    ).toEqual([]));

  test('every setting that we give is one', () => {
    const given = Object.entries(mermaidSettings()).flatMap(([key, value]) =>
      key === 'themeVariables' || Array.isArray(value) || typeof value !== 'object'
        ? [key]
        : [key, ...Object.keys(value)],
    );
    expect(
      given.filter((key) => !known.has(key)),
      'mend settings.ts',
    ).toEqual([]);
  });
});

describe('classes', () => {
  const all = Object.entries(CLASSES).flatMap(([name, { selector, kinds, why }]) =>
    kinds.map((kind) => ({ name, selector, kind, why })),
  );
  test.each(all)('$kind has $selector', ({ name, selector, kind, why }) => {
    const found = page(kind).querySelectorAll(selector).length;
    expect(found, `${mend(`CLASSES.${name}`)} (${why})`).toBeGreaterThan(0);
  });

  test('a box bears the classes that its author gave it', () => {
    const mended = 'mend finish/author-classes.ts';
    for (const own of ['.node.vision', '.node.plan'])
      expect(page('flowchart').querySelector(own), mended).not.toBeNull();
  });

  test('a click and a link lead on', () => {
    const hrefs = (kind: string) =>
      [...page(kind).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    const mended = 'mend klicklankar in granskning';
    expect(hrefs('flowchart'), mended).toEqual(['/a/', '/b/']);
    expect(hrefs('sequence'), mended).toEqual(expect.arrayContaining(['/a/', '/b/']));
  });

  test('the first word after box is asked about, and may be a title', () =>
    expect(page('sequence').body.textContent, 'mend CSS.supports in dom/window.ts').toContain(
      'Gruppen',
    ));
});

describe('faults', () => {
  test.each(Object.entries(FAULTY))('%s', (name, { source, line }) => {
    const fault = seen.faults[source];
    const which = mend(`ERRORS.${name}`);
    expect(fault?.message, which).toMatch(ERRORS[name as keyof typeof ERRORS]);
    expect(fault?.line, which).toBe(line);
  });

  test.each(Object.entries(TOKENS))('the token %s', (token, source) =>
    expect(seen.faults[source]?.token, mend(`the token ${token}`)).toBe(token),
  );

  test('every token is tried', () => {
    const tokens = [...OPENING_BRACKETS, END_OF_FILE, ...END_OF_LINE];
    expect(tokens.filter((token) => !(token in TOKENS))).toEqual([]);
  });

  test.each(Object.entries(TAKEN_OUT_BEFORE))('lines are counted after %s', (_, source) => {
    const line = source.split('\n').findIndex((text) => text.includes('FEL')) + 1;
    expect(seen.faults[source]?.line, mend('TAKEN_OUT')).toBe(line);
  });
});

test('a flowchart is read into boxes and arrows', () => {
  const { flow } = seen.drawings['flowchart'] ?? {};
  const which = mend('FlowDatabase, INVISIBLE_STROKE or HIDDEN_ENTITIES');
  expect(flow?.slice(0, 2), which).toEqual([
    {
      name: 'Ett "mål"',
      href: '/a/',
      to: [
        { name: 'Två rader', text: 'om ja' },
        { name: 'Tre', text: 'om ja' },
      ],
    },
    { name: 'Två rader', href: '/b/', to: [{ name: 'Ett "mål"', text: 'sen' }] },
  ]);
  expect(flow?.[3], which).toMatchObject({ name: 'En ram', to: [{ name: 'Fyra & fem' }] });
});

describe('the window', () => {
  test.each(GEOMETRY_METHODS)('%s is asked for', (name) =>
    expect(seen.asked, `${mend('GEOMETRY_METHODS')}, and dom/window.ts`).toContain(name),
  );

  test('has every name that Mermaid looks for', () =>
    expect(seen.missingGlobals, mend('GLOBALS')).toEqual([]));
});

test('the line that copies all settings is there: without it drawing takes twice the time', () =>
  expect(seen.memoised, mend('CONFIG_COPY')).toBe(true));

function page(kind: string): Document {
  return parseHTML(`<html><body>${seen.drawings[kind]?.svg ?? ''}</body></html>`).document;
}

function mermaidFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve('mermaid')), '..');
}

/** In a process of its own: Mermaid wants its window on the global object. */
async function observe(): Promise<Observed> {
  const script = path.join(import.meta.dirname, 'stod', 'observe.ts');
  const options = {
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC' },
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', script],
    options,
  );
  return JSON.parse(stdout) as Observed;
}
