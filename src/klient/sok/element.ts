/** Makes an element. Text is always set as text: nothing that a reader types becomes markup. */
export function skapa<T extends keyof HTMLElementTagNameMap>(
  tagg: T,
  egenskaper: Record<string, string | boolean> = {},
  ...barn: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tagg);
  for (const [namn, varde] of Object.entries(egenskaper)) {
    if (varde !== false) element.setAttribute(namn, varde === true ? '' : varde);
  }
  element.append(...barn);
  return element;
}
