import { describe, expect, it } from 'vitest';
import { jamsides } from '../../../../src/modell/brodtext/index.ts';

const formell = '<p>Först.</p><h2 id="vad">Vad</h2><p>V</p><h2 id="vem">Vem</h2><p>W</p>';
const enkel =
  '<p>Hej.</p><h2 id="a">Vem <b>gör</b> det?</h2><h3 id="b">Mer</h3><h2 id="c">Annat</h2><p>x</p>';

describe('sida vid sida', () => {
  const rader = jamsides(formell, enkel, [{ rubrik: 'Vem gör det?', avsnitt: 'vem' }]);

  it('har en rad för varje avsnitt i den formella texten', () => {
    expect(rader.map((rad) => rad.avsnitt)).toEqual(['inledning', 'vad', 'vem']);
  });

  it('ställer en passage vid avsnittet den förklarar, och det utan avsnitt vid raden före', () => {
    expect(rader[0]?.enkel).toBe('<p>Hej.</p>');
    expect(rader[1]?.enkel).toBe('');
    expect(rader[2]?.enkel).toContain('Vem <b>gör</b> det?');
    expect(rader[2]?.enkel).toContain('Annat');
  });

  it('sänker rubrikerna ett steg och ger dem egna ankare', () => {
    expect(rader[2]?.enkel).toContain('<h3 id="enkel-a">');
    expect(rader[2]?.enkel).toContain('<h4 id="enkel-b">Mer</h4>');
  });

  it('tar bort rader där ingen av texterna säger något', () => {
    expect(jamsides('<h2 id="x">X</h2>', '', []).map((rad) => rad.avsnitt)).toEqual(['x']);
  });
});
