/** SVG as text. Everything that comes from content is escaped here. */

const TECKEN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags. */
export function text(varde: string): string {
  return varde.replace(/[&<>"]/g, (tecken) => TECKEN[tecken] ?? tecken);
}

/** Attributes with a space before each. */
export function attribut(lista: Record<string, string | number>): string {
  return Object.entries(lista)
    .map(([namn, varde]) => ` ${namn}="${text(String(varde))}"`)
    .join('');
}

/** An element with its content, which is markup already. */
export function element(
  namn: string,
  lista: Record<string, string | number>,
  ...innehall: string[]
): string {
  const inre = innehall.join('');
  return `<${namn}${attribut(lista)}${inre ? `>${inre}</${namn}>` : '/>'}`;
}
