/** What a key does in a slide show. */

export type Bildspelsval =
  | 'fram'
  | 'bak'
  | 'forst'
  | 'sist'
  | 'oversikt'
  | 'helskarm'
  | 'talare'
  | 'svart'
  | 'hjalp'
  | 'stang'
  | 'nolla';

const TANGENTER: Record<string, Bildspelsval> = {
  ArrowRight: 'fram',
  ArrowDown: 'fram',
  PageDown: 'fram',
  ' ': 'fram',
  ArrowLeft: 'bak',
  ArrowUp: 'bak',
  PageUp: 'bak',
  Home: 'forst',
  End: 'sist',
  o: 'oversikt',
  f: 'helskarm',
  p: 'talare',
  n: 'talare',
  b: 'svart',
  '.': 'svart',
  '?': 'hjalp',
  Escape: 'stang',
};

type Tangent = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Undefined for a key that does nothing, and for one that belongs to the browser. */
export function valFor({ key, ctrlKey, metaKey, altKey }: Tangent): Bildspelsval | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return TANGENTER[key.length === 1 ? key.toLowerCase() : key];
}

/** The number in `#3`, held within the show; 0 where there is none. */
export function nummerI(hash: string, antal: number): number {
  return Math.min(/^#\d{1,4}$/.test(hash) ? Number(hash.slice(1)) : 0, antal);
}

/** "7:05", from milliseconds. */
export function tidIOrd(ms: number): string {
  const sekunder = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(sekunder / 60)}:${String(sekunder % 60).padStart(2, '0')}`;
}
