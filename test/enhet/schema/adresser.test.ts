import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADRESSER, handbokAdresser, LISTSIDOR, SIDOR } from '../../../src/schema/adresser.ts';
import { falten } from '../../../src/schema/falten.ts';
import { handbokSchema } from '../../../src/schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../../../src/schema/index.ts';
import { UPPTAGNA } from '../../../src/schema/upptagna.ts';

/** A field that an editor would put an address in, by its name or by what it is said to hold. */
const SER_UT_SOM_ADRESS = /^(?:adress|lank(?:ar)?|url|webb|epost|webbplats)$/i;
const SAGS_VARA_ADRESS = /\badress|webbadress|sida i handboken|https?:/i;

const SCHEMAN = [
  ...(Object.keys(SAMLINGAR) as Samling[]).map((namn) => ({
    namn,
    schema: SAMLINGAR[namn].schema,
    adresser: ADRESSER[namn] ?? {},
  })),
  { namn: 'handbok.yaml', schema: handbokSchema, adresser: handbokAdresser },
];

describe('fields that become addresses', () => {
  it.each(SCHEMAN)('are all listed for $namn', ({ schema, adresser }) => {
    const alla = falten(schema);
    const harInre = (monster: string) =>
      alla.some(
        (ett) => ett.monster.startsWith(`${monster}.`) || ett.monster.startsWith(`${monster}[].`),
      );
    const misstankta = alla.filter(
      ({ monster, namn, beskrivning = '' }) =>
        (SER_UT_SOM_ADRESS.test(namn) || SAGS_VARA_ADRESS.test(beskrivning)) &&
        !harInre(monster) &&
        // A frozen text links to what there was then.
        !monster.startsWith('poster[].block[]'),
    );
    expect(misstankta.map(({ monster }) => monster).sort()).toEqual(Object.keys(adresser).sort());
  });
});

/** The addresses that src/pages gives: fixed ones, and per folder what stands beside a page made from content. */
function sidorna(mapp = 'src/pages', ovan = '/'): { fasta: string[]; foranderliga: string[] } {
  const poster = readdirSync(mapp, { withFileTypes: true });
  const inre = poster
    .filter((post) => post.isDirectory() && !post.name.includes('['))
    .map((post) => sidorna(`${mapp}/${post.name}`, `${ovan}${post.name}/`));
  const egna = poster.flatMap(({ name }) => /^(.+)\.(?:astro|mdx)$/.exec(name)?.[1] ?? []);
  const fasta = egna.filter((namn) => !namn.includes('[') && namn !== '404');
  return {
    fasta: [
      ...fasta.map((namn) => (namn === 'index' ? ovan : `${ovan}${namn}/`)),
      ...inre.flatMap((ett) => ett.fasta),
    ],
    foranderliga: [
      ...egna.filter((namn) => namn === '[id]').map(() => ovan),
      ...inre.flatMap((ett) => ett.foranderliga),
    ],
  };
}

describe('the site’s own pages', () => {
  const { fasta, foranderliga } = sidorna();

  it('are those that a link may name', () => {
    expect([...SIDOR].sort()).toEqual(fasta.sort());
  });

  it('that would win over a page made from content are known as taken ids', () => {
    const upptagna = foranderliga.flatMap((ovan) =>
      // A page of a folder below is in the way of none.
      fasta.filter((sida) => sida.startsWith(ovan) && /^[^/]+\/$/.test(sida.slice(ovan.length))),
    );
    const kanda = Object.entries(UPPTAGNA).flatMap(([mapp, ider]) =>
      ider.map((id) => `/${mapp}/${id}/`),
    );
    expect(kanda.sort()).toEqual(upptagna.sort());
  });

  it('made from lists of handbok.yaml are made from ids that a link may name', () => {
    for (const mapp of Object.keys(LISTSIDOR)) expect(foranderliga).toContain(`/${mapp}/`);
  });
});
