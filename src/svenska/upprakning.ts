const OCH = new Intl.ListFormat('sv', { type: 'conjunction' });

/** "a, b och c" */
export function uppraknat(ord: Iterable<string>): string {
  return OCH.format(ord);
}
