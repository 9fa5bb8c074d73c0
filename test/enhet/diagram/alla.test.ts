import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { allaDiagram, type Bildkalla, type Diagram } from '../../../src/diagram/alla.ts';
import { diagramregler, ritaDiagram, type Ritat } from '../../../src/diagram/rita.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

describe.each(['mjolby', 'mora'])('all diagrams in %s', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const ritade: { diagram: Diagram; ritat: Ritat }[] = [];
  const lank = (adress: string) => `/bas${adress}`;

  beforeAll(async () => {
    for (const diagram of allaDiagram(bok).values()) {
      ritade.push({ diagram, ritat: await ritaDiagram(diagram, lank) });
    }
  });

  it('can be drawn without warnings, with a name and a description', () => {
    expect(ritade.length).toBeGreaterThan(30);
    for (const { diagram, ritat } of ritade) {
      expect(diagram.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(ritat.bred.varningar, diagram.id).toEqual([]);
      expect(ritat.bred.titel, diagram.id).toBe(diagram.titel);
      expect(ritat.bred.beskrivning, diagram.id).toBeTruthy();
    }
  });

  it('weigh at most 4 kB packed when they have at most 20 boxes', () => {
    const tunga = ritade
      .flatMap(({ ritat }) => [ritat.bred, ...(ritat.smal ? [ritat.smal] : [])])
      .filter(({ svg }) => (svg.match(/class="(node|tavelruta)/g)?.length ?? 0) <= 20)
      .map(({ svg, titel }) => ({ titel, byte: gzipSync(svg).length }))
      .filter(({ byte }) => byte > 4096);
    expect(tunga).toEqual([]);
  });

  it('lead under the base path, to pages that exist', () => {
    const sidor = new Set(
      [bok.kapitel, bok.roller, bok.styrdokument, bok.malkedja, bok.mal, bok.arshjul].flatMap(
        (samling) => samling.map((nod) => `/bas${nod.adress}`),
      ),
    );
    for (const { diagram, ritat } of ritade) {
      for (const [, adress = ''] of ritat.bred.svg.matchAll(/href="([^"]*)"/g)) {
        expect(sidor.has(decodeURI(adress).replace(/#.*$/, '')), `${diagram.id}: ${adress}`).toBe(
          true,
        );
      }
    }
  });

  it('go by keyboard from beginning to end, in the order of the model', () => {
    for (const { diagram, ritat } of ritade) {
      const iKallan = lankarI(diagram.kalla).map((adress) => `/bas${adress}`);
      const iBilden = [...ritat.bred.svg.matchAll(/href="([^"]*)"/g)].map(([, adress = '']) =>
        decodeURI(adress),
      );
      expect(iBilden, diagram.id).toEqual(iKallan);
    }
  });

  it('have all their classes in the style sheet, and no styles of their own', async () => {
    const ark = await diagramregler(bok);
    for (const { diagram, ritat } of ritade) {
      expect(ritat.bred.svg, diagram.id).not.toMatch(/style=|<style/);
      for (const [, klass] of ritat.bred.svg.matchAll(/class="(d[a-z0-9]{5})"/g)) {
        expect(ark, diagram.id).toContain(`.${klass}{`);
      }
    }
  });
});

/** The addresses of a source, in the order in which the keyboard should meet them. */
function lankarI(kalla: Bildkalla): string[] {
  if (typeof kalla === 'string')
    return [...kalla.matchAll(/^\s*click \S+ href "([^"]*)"/gm)].map(([, adress = '']) => adress);
  const { ramar, rutor, texter } = kalla();
  return [...ramar, ...rutor, ...texter].flatMap(({ lank }) => lank ?? []);
}
