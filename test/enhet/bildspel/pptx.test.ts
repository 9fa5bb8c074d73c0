import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { allaBildspel } from '../../../src/bildspel/bygg/index.ts';
import { pptxUrForrad, skapaPptx } from '../../../src/bildspel/pptx/index.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { lasPptx } from '../../stod/pptx.ts';
import { pptxfel } from '../../stod/pptxfel.ts';
import { Provbank, PROVSPEL } from './provspel.ts';

const HEMMA = { plats: undefined, bas: '/' };
const mjolby = await lasHandbokFran('mjolby');
const bank = new Provbank(mjolby, 'content/mjolby', '');
const lasProv = async (publicerad: { plats: string | undefined; bas: string } = HEMMA) =>
  lasPptx(await skapaPptx(mjolby, PROVSPEL, bank, publicerad));

describe.each(['mjolby', 'mora', 'motala'])('the decks of %s, read back', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const egen = new Provbank(bok, join('content', namn), '');

  it.each(allaBildspel(bok))('$id', async (bildspel) => {
    const last = await lasPptx(await skapaPptx(bok, bildspel, egen, HEMMA));
    expect(pptxfel(last)).toEqual([]);
    const rubriker = last.bilder.map(({ former }) => former[0]?.stycken[0]?.text);
    expect(rubriker).toEqual(bildspel.diabilder.map(({ rubrik }) => rubrik));
  });
});

describe('a deck', () => {
  it('has each kind of part as what it is, read from the top', async () => {
    const { bilder } = await lasProv();
    const slagen = bilder.map(({ layout, former }) => [layout, ...former.map(({ slag }) => slag)]);
    expect(slagen).toEqual([
      ['Titel', 'rubrik', 'text'],
      ['Text', 'rubrik', 'text', 'text', 'nummer'],
      ['Gör själv', 'rubrik', 'text', 'tabell', 'text', 'text', 'nummer'],
      ['Text och figur', 'rubrik', 'text', 'bild', 'text', 'nummer'],
      ['Text', 'rubrik', 'text', 'text', 'nummer'],
      ['Budskap', 'rubrik', 'text', 'text', 'nummer'],
      ['Budskap', 'rubrik', 'text', 'text', 'nummer'],
    ]);
    expect(bilder[2]!.former[2]!.rader).toEqual([
      ['Vem', 'Vad'],
      ['Nämnden', 'Sin plan'],
    ]);
    expect(bilder[3]!.former[2]!.alt).toBe('Kedjans led.');
    expect(bilder[1]!.former[1]!.stycken.map(({ numrerat }) => numrerat)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('says in words what a picture of a kind that PowerPoint cannot show is of', async () => {
    const utan = new Provbank(mjolby, 'content/mjolby', '');
    utan.bild = () => Promise.resolve(undefined) as never;
    const [, , , kedjan] = PROVSPEL.diabilder;
    const delar = kedjan!.delar.filter(({ slag }) => slag === 'figur');
    const spel = { ...PROVSPEL, diabilder: [{ ...kedjan!, delar }] };
    const { bilder } = await lasPptx(await skapaPptx(mjolby, spel, utan, HEMMA));
    expect(bilder[0]!.former[1]!.stycken[0]!.text).toBe('Kedjans led.');
  });

  it('sets a question in bold, but not what goes on from the slide before', async () => {
    const { bilder } = await lasProv();
    const feta = bilder.map(({ former }) => former[1]!.stycken.map(({ fet }) => fet));
    expect(feta[2]).toEqual([true]);
    expect(feta[5]).toEqual([false]);
  });

  it('takes its look from the template alone: no type, colour or place of its own on a text that stands where the layout has it', async () => {
    const { lasare, delar } = await lasProv();
    for (const del of delar.filter((namn) => /slides\/slide[25]\.xml$/.test(namn))) {
      const xml = await lasare(del);
      expect(xml).not.toMatch(/srgbClr|<a:latin|<a:rPr[^>]* sz=|<p:spPr><a:xfrm/);
    }
  });

  it('has the theme of the handbook, and colours by their names in it', async () => {
    const { lasare, delar } = await lasProv();
    const tema = await lasare('ppt/theme/theme1.xml');
    expect(tema).toContain('<a:accent1><a:srgbClr val="B3182D"/></a:accent1>');
    expect(tema).toContain('typeface="Source Sans 3"');
    const mora = await lasHandbokFran('mora');
    const annan = await lasPptx(await skapaPptx(mora, { ...PROVSPEL, diabilder: [] }, bank, HEMMA));
    expect(await annan.lasare('ppt/theme/theme1.xml')).toContain('val="1F4E79"');
    for (const del of delar.filter((namn) => /slide(s|Masters|Layouts)\/\w+\.xml$/.test(namn)))
      expect(await lasare(del)).not.toContain('srgbClr');
  });

  it('is in Swedish, of an organisation, with a paragraph for each that the speaker says', async () => {
    const { bilder, lasare, delar } = await lasProv();
    expect(bilder[1]!.anteckningar.slice(0, 2)).toEqual(['Säg det här.', 'Och <det> här & det.']);
    const core = await lasare('docProps/core.xml');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('<dc:creator>Mjölby kommun</dc:creator>');
    for (const del of delar.filter((namn) => namn.endsWith('.xml') && !/Types/.test(namn)))
      expect(await lasare(del), del).not.toMatch(
        /en-US|Click to|PptxGenJS|[Pp]laceholder \d|Slide \d/,
      );
  });

  it('leads to the site where the site knows its address, and else says it in words', async () => {
    const lankat = (await lasProv({ plats: 'https://exempel.se', bas: '/bok/' })).bilder[4]!;
    expect(lankat.former[1]!.stycken[0]!.lankar).toEqual([
      'https://exempel.se/bok/kapitel/styrelsen/',
    ]);
    const { former, anteckningar } = (await lasProv()).bilder[4]!;
    expect(former.flatMap(({ stycken }) => stycken.flatMap(({ lankar }) => lankar))).toEqual([]);
    expect(former[2]!.stycken[0]!.text).toBe('Läs mer: Nämnder (/kapitel/namnder/)');
    expect(anteckningar).toContain('Kommunstyrelsen: /kapitel/styrelsen/');
  });

  it('has its masters before its slides, each with a theme of its own', async () => {
    const { lasare } = await lasProv();
    const ordning = [...(await lasare('ppt/presentation.xml')).matchAll(/<p:(\w+IdLst)>/g)];
    expect(ordning.map(([, namn]) => namn)).toEqual([
      'sldMasterIdLst',
      'notesMasterIdLst',
      'sldIdLst',
    ]);
    const temat = async (master: string) =>
      /theme\d/.exec(await lasare(`ppt/${master}s/_rels/${master}1.xml.rels`))?.[0];
    expect(await temat('slideMaster')).toBe('theme1');
    expect(await temat('notesMaster')).toBe('theme2');
  });

  it('lists the parts that it has, and no others', async () => {
    const { lasare, delar } = await lasProv();
    const typer = await lasare('[Content_Types].xml');
    const listade = [...typer.matchAll(/PartName="\/([^"]+)"/g)].map(([, namn = '']) => namn);
    expect(listade.filter((namn) => !delar.includes(namn))).toEqual([]);
    expect(new Set(listade).size).toBe(listade.length);
  });
});

describe('the bytes of a deck', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    delete process.env['SOURCE_DATE_EPOCH'];
  });
  const prov = () => skapaPptx(mjolby, PROVSPEL, bank, HEMMA);

  it('are the same in every time zone', async () => {
    process.env['TZ'] = 'Asia/Tokyo';
    const tokyo = await prov();
    process.env['TZ'] = 'America/New_York';
    expect(Buffer.from(await prov()).equals(Buffer.from(tokyo))).toBe(true);
  });

  it('bear the time that a reproducible build is given', async () => {
    process.env['SOURCE_DATE_EPOCH'] = '1700000000';
    const { lasare } = await lasPptx(await prov());
    expect(await lasare('docProps/core.xml')).toContain('2023-11-14T22:13:20Z');
  });

  it('are kept until something that they depend on changes', async () => {
    const mapp = mkdtempSync(join(tmpdir(), 'pptx-'));
    const egen = new Provbank(mjolby, 'content/mjolby', mapp);
    const ett = await pptxUrForrad(mjolby, PROVSPEL, egen, HEMMA);
    expect(await pptxUrForrad(mjolby, PROVSPEL, egen, HEMMA)).toEqual(ett);
    expect(readdirSync(mapp)).toHaveLength(1);
    await pptxUrForrad(mjolby, { ...PROVSPEL, titel: 'En annan' }, egen, HEMMA);
    expect(readdirSync(mapp)).toHaveLength(2);
  });
});
