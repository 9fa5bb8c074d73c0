/** One cause, one message: a file that is broken or misnamed is told once, and no other file is reported because of it. */
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok, type Lasminne, type Problem } from '../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

const FILER = readdirSync(BRA, { recursive: true, encoding: 'utf8' })
  .filter((fil) => /\.(?:mdx|yaml|json)$/.test(fil))
  .sort();

const arMdx = (fil: string) => fil.endsWith('.mdx');

/** Ways to break a text. One that leaves it as it was does not apply to the file. */
const BROTT: Record<string, (text: string, fil: string) => string | Buffer> = {
  'saved in another encoding': (text) =>
    Buffer.concat([Buffer.from(text), Buffer.from([0xe5, 0x0a])]),
  emptied: (text, fil) => (arMdx(fil) ? '' : text),
  'without an end to its front matter': (text) => text.replace(/\n---\n/, '\n'),
  'with brackets gone wild': (text, fil) =>
    arMdx(fil) ? text.replace('---\n', '---\nx]: [{ "\n') : text,
  'with a tag left open': (text, fil) => (arMdx(fil) ? `${text}\n<Not>\n` : text),
  'with two versions in it': (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> andras-gren\n`,
  'with a tab': (text, fil) => (fil.endsWith('.json') ? text : text.replace(/\n(\w)/, '\n\t$1')),
  'with its name as a list': (text, fil) =>
    fil.endsWith('.json') ? text : text.replace(/\n(titel|namn|term): .*/, '\n$1: [x]'),
  'without its name': (text, fil) =>
    fil.endsWith('.json') ? text : text.replace(/\n(titel|namn|term): .*/, ''),
  'grown too large': (text, fil) =>
    text + ' '.repeat(fil.endsWith('.json') ? 20_000_001 : 1_000_001),
};

const NAMN: Record<string, (fil: string) => string> = {
  'with capitals': (fil) =>
    fil.replace(/([^/]+)$/, (namn) => namn[0]!.toUpperCase() + namn.slice(1)),
  'ending in .md': (fil) => fil.replace(/\.mdx$/, '.md'),
  'ending in .mdx.txt': (fil) => fil.replace(/\.mdx$/, '.mdx.txt'),
  'with an underscore': (fil) => fil.replace(/\.mdx$/, '_.mdx'),
};

/** Only the file that was broken is read anew. Paths differ from test to test, and so do what they remember. */
const minnet: Lasminne = new Map();

async function problemen(rot: string): Promise<Problem[]> {
  const { problem } = await granskaHandbok(rot, { visa: 'bok', arbetare: 0, minne: minnet });
  return problem;
}

describe('one cause', () => {
  // Half of the files in each way, the other half in the next: every file is broken in half of the ways.
  it.each(Object.keys(BROTT))('of a file %s is told once, in that file', async (vad) => {
    const udda = Object.keys(BROTT).indexOf(vad) % 2;
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      for (const fil of FILER.filter((_, nr) => nr % 2 === udda)) {
        const bra = readFileSync(path.join(BRA, fil), 'utf8');
        const bruten = BROTT[vad]!(bra, fil);
        if (bruten === bra) continue;
        writeFileSync(path.join(rot, fil), bruten);
        const funna = await problemen(rot);
        expect(
          funna.map((ett) => ett.fil),
          `${fil}: ${JSON.stringify(funna)}`,
        ).toEqual([`bok/${fil}`]);
        writeFileSync(path.join(rot, fil), bra);
      }
    });
  });

  it.each(Object.keys(NAMN))('of a file name %s is told once, at that file', async (vad) => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      for (const fil of FILER.filter(arMdx)) {
        const nytt = NAMN[vad]!(fil);
        renameSync(path.join(rot, fil), path.join(rot, nytt));
        const funna = await problemen(rot);
        expect(
          funna.map((ett) => ett.fil),
          JSON.stringify(funna),
        ).toEqual([`bok/${nytt}`]);
        renameSync(path.join(rot, nytt), path.join(rot, fil));
      }
    });
  });

  it('of a misspelt folder is told once, at the folder', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      for (const samling of ['roller', 'styrdokument', 'ordlista', 'arshjul', 'kapitel']) {
        renameSync(path.join(rot, samling), path.join(rot, samling.slice(0, -1)));
        const funna = await problemen(rot);
        expect(
          funna.map((ett) => ett.fil),
          JSON.stringify(funna),
        ).toEqual([`bok/${samling.slice(0, -1)}`]);
        renameSync(path.join(rot, samling.slice(0, -1)), path.join(rot, samling));
      }
    });
  });

  it('of a file in the folder of another kind is told once, and says which it belongs to', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      for (const fil of FILER.filter(arMdx)) {
        const samling = fil.split('/')[0]!;
        const fel = samling === 'ordlista' ? 'mal' : 'ordlista';
        const nytt = `${fel}/flyttad-${path.basename(fil)}`;
        renameSync(path.join(rot, fil), path.join(rot, nytt));
        const [forsta] = (await problemen(rot)).filter((ett) => ett.fil === `bok/${nytt}`);
        expect(forsta, nytt).toMatchObject({ kod: 'FIL-PLATS', rad: 1 });
        expect(forsta?.text).toContain(`Flytta den till ${samling}/.`);
        renameSync(path.join(rot, nytt), path.join(rot, fil));
      }
    });
  });
});
