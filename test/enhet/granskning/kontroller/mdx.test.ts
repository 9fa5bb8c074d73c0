import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx:12:1';

describe('MDX is data', () => {
  it.each([
    '<Not>Text</Not>',
    '<Ruta titel="a">Text</Ruta>',
    'H<sub>2</sub>O',
    'Rad<br />rad',
    '<abbr title="Statistiska centralbyrån">SCB</abbr>',
    '`{kod}` och \\{ tecken \\}',
    '```js\nimport a from "b"\nexport const c = {}\n```',
    '5 < 6',
  ])('accepts %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });

  it.each([
    ['{1 + 1}', 'MDX-UTTRYCK'],
    ['{/* kommentar */}', 'MDX-UTTRYCK'],
    ['<Not {...a}>b</Not>', 'MDX-ATTRIBUT'],
    ['<Ruta titel={a}>b</Ruta>', 'MDX-ATTRIBUT'],
    ['<Not onclick="a">b</Not>', 'MDX-ATTRIBUT'],
    ['<Not onClick="a">b</Not>', 'MDX-ATTRIBUT'],
    ['<Not style="a">b</Not>', 'MDX-ATTRIBUT'],
    ['<Not client:load>b</Not>', 'MDX-ATTRIBUT'],
    ['<Not set:html="a" />', 'MDX-ATTRIBUT'],
    ['<Not titel="a">b</Not>', 'KOMPONENT-ATTRIBUT'],
    ['<Exempel>b</Exempel>', 'KOMPONENT-ATTRIBUT'],
    ['<Exempel titel="">b</Exempel>', 'KOMPONENT-ATTRIBUT'],
    ['<Arshjul>b</Arshjul>', 'KOMPONENT-ATTRIBUT'],
    ['<Noot>b</Noot>', 'KOMPONENT-OKAND'],
    ['<React.Fragment>b</React.Fragment>', 'KOMPONENT-OKAND'],
    ['<constructor />', 'MDX-HTML'],
    ['<div>b</div>', 'MDX-HTML'],
    ['<>b</>', 'MDX-HTML'],
    ['<a href="javascript:x">b</a>', 'MDX-HTML'],
    ['<script>b</script>', 'MDX-FARLIG'],
    ['<SCRIPT>b</SCRIPT>', 'MDX-FARLIG'],
    ['<iframe />', 'MDX-FARLIG'],
    ['<object />', 'MDX-FARLIG'],
    ['<svg />', 'MDX-FARLIG'],
    ['<style>b</style>', 'MDX-FARLIG'],
    ['<xlink:a />', 'MDX-FARLIG'],
    ['<sub class="a">b</sub>', 'MDX-ATTRIBUT'],
  ])('reports %s as %s', async (text, kod) => {
    expect(await koderMed(brod(text))).toContain(`${kod} ${VID}`);
  });

  it.each([
    ['<B>a</B>', /fet text/],
    ['<Div>a</Div>', /<Div> är inte tillåtet/],
    ['a<BR/>b', /<br \/>/],
    ['<Table>a</Table>', /tabell/],
  ])('knows HTML in capitals: %s', async (text, sagt) => {
    const [fel, ...fler] = await problemMed(brod(text));
    expect(fler).toEqual([]);
    expect(`${fel?.kod} ${fel?.text}`).toMatch(sagt);
  });

  it('tells of a table once, not of each cell', async () => {
    const koder = await koderMed(brod('<table><tr><td>a</td><td><script /></td></tr></table>'));
    expect(koder.map((kod) => kod.split(' ')[0])).toEqual(['MDX-HTML', 'MDX-FARLIG']);
  });

  it('runs nothing', async () => {
    const mapp = mkdtempSync(path.join(tmpdir(), 'kors-'));
    const spar = path.join(mapp, 'spar.txt');
    const skriv = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(spar)}, 'x')`;
    const koder = await koderMed({
      ...brod(
        `import fs from 'node:fs'\n\nexport const a = ${skriv}\n\n{${skriv}}\n\n<Not a={${skriv}} />`,
      ),
      'ordlista/styrelse.mdx': `---\nterm: !!js/function "function () { ${skriv.replaceAll('"', "'")} }"\nbetydelse: x\n---\n{${skriv}}\n`,
    });
    expect(koder.map((kod) => kod.split(' ')[0])).toEqual([
      'MDX-IMPORT',
      'MDX-IMPORT',
      'MDX-UTTRYCK',
      'KOMPONENT-ATTRIBUT',
      'MDX-ATTRIBUT',
      'YAML-ALIAS',
      'MDX-UTTRYCK',
    ]);
    expect(existsSync(spar)).toBe(false);
    rmSync(mapp, { recursive: true });
  });
});
