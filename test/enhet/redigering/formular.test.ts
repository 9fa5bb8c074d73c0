import { describe, expect, it } from 'vitest';
import type { Resultat } from '../../../src/granskning/index.ts';
import { falten } from '../../../src/schema/falten.ts';
import { handbokReferenser, handbokSchema } from '../../../src/schema/handbok.ts';
import { SAMLINGAR } from '../../../src/schema/index.ts';
import type { Formfalt } from '../../../src/redigering/formular/modell.ts';
import { formular } from '../../../src/redigering/formular/ur-schema.ts';
import { valen } from '../../../src/redigering/formular/valen.ts';

const ALLA = [
  ...Object.entries(SAMLINGAR).filter(([samling]) => samling !== 'versioner'),
  ['handbok', { schema: handbokSchema, referenser: handbokReferenser }] as const,
] as const;

/** The path patterns of all fields of a form, as `falten` gives those of a schema. */
function monster(falt: readonly Formfalt[], ovan = ''): string[] {
  return falt.flatMap((ett) => {
    const egen = ett.namn === '' ? ovan : ovan ? `${ovan}.${ett.namn}` : ett.namn;
    return [...(ett.namn === '' ? [] : [egen]), ...inre(ett, egen)];
  });
}

function inre(falt: Formfalt, egen: string): string[] {
  if (falt.slag === 'lista') return monster([falt.post], `${egen}[]`);
  if (falt.slag === 'grupp') return monster(falt.falt, egen);
  return falt.slag === 'enav' ? falt.former.flatMap((form) => monster(form.falt, egen)) : [];
}

describe('the form of a collection', () => {
  it.each(ALLA)('%s has every field of its schema', (_namn, { schema, referenser }) => {
    const iFormen = new Set(monster(formular(schema, referenser)));
    const iSchemat = falten(schema).map((ett) => ett.monster.replaceAll('nar[]', 'nar'));
    const normal = new Set([...iFormen].map((ett) => ett.replaceAll('nar[]', 'nar')));
    expect(iSchemat.filter((ett) => !normal.has(ett))).toEqual([]);
  });

  it.each(ALLA)(
    '%s speaks Swedish, and of no ids where one chooses by name',
    (_namn, { schema, referenser }) => {
      const alla: Formfalt[] = [];
      const ga = (ett: Formfalt): void => {
        alla.push(ett);
        if (ett.slag === 'lista') ga(ett.post);
        else if (ett.slag === 'grupp') ett.falt.forEach(ga);
        else if (ett.slag === 'enav') ett.former.forEach(ga);
      };
      formular(schema, referenser).forEach(ga);
      const fel = alla.filter(
        ({ hjalp, slag }) => /\((?:id|id ur)|\b(?:true|false)\b/.test(hjalp) && slag !== 'text',
      );
      expect(fel.map(({ namn, hjalp }) => `${namn}: ${hjalp}`)).toEqual([]);
      expect(alla.filter(({ namn, etikett }) => namn !== '' && !/^\p{Lu}/u.test(etikett))).toEqual(
        [],
      );
    },
  );

  it('offers roles by name, and okänd where the schema takes it', () => {
    const { schema, referenser } = SAMLINGAR.styrdokument;
    const falt = formular(schema, referenser);
    expect(falt.find(({ namn }) => namn === 'dokumentansvarig')).toMatchObject({
      slag: 'val',
      lista: 'roller',
      okand: true,
      kravs: true,
      etikett: 'Dokumentansvarig',
      hjalp: 'Rollen som ansvarar för dokumentet.'.replace(' för dokumentet', ''),
    });
    expect(falt.find(({ namn }) => namn === 'revideras')).toMatchObject({
      slag: 'text',
      datum: true,
      okand: true,
      kravs: false,
    });
  });

  it('has times as one of several forms, in a list or alone', () => {
    const { schema, referenser } = SAMLINGAR.arshjul;
    const nar = formular(schema, referenser).find(({ namn }) => namn === 'nar');
    expect(nar).toMatchObject({
      slag: 'lista',
      ellerEn: true,
      minst: 1,
      etikett: 'När',
      post: { slag: 'enav' },
    });
  });
});

describe('the choices', () => {
  it('are the names of the handbook, in order', () => {
    const poster = [
      { samling: 'roller', id: 'o', ra: { namn: 'Överförmyndaren' } },
      { samling: 'roller', id: 'k', ra: { namn: 'Kommunstyrelsen' } },
      { samling: 'mal', id: 'm', ra: { titel: 'Fler trivs', nummer: '1.1' } },
    ] as unknown as Resultat['poster'];
    const handbok = {
      rollslag: [{ id: 'namnd', namn: 'nämnd' }],
      kallor: [{ id: 's1', titel: 'Protokoll' }],
    };
    const alla = valen({ poster, handbok });
    expect(alla['roller']).toEqual([
      { varde: 'k', namn: 'Kommunstyrelsen' },
      { varde: 'o', namn: 'Överförmyndaren' },
    ]);
    expect(alla['mal']).toEqual([{ varde: 'm', namn: '1.1 Fler trivs' }]);
    expect(alla['rollslag']).toEqual([{ varde: 'namnd', namn: 'Nämnd' }]);
    expect(alla['kallor']).toEqual([{ varde: 's1', namn: 'Protokoll' }]);
  });
});
