/** What a role is in the pictures of the organisation, read from the handbook's own name of its kind. */
import type { Roll } from '../../modell/typer.ts';
import type { Form, Rutklass } from '../ritbord/index.ts';

export type Bildslag =
  | 'medborgare'
  | 'politik'
  | 'namnd'
  | 'stod'
  | 'forvaltning'
  | 'bolag'
  | 'chef'
  | 'grupp'
  | 'annan';

/** The first whose words stand in the name of the kind. */
const ORD: [Bildslag, RegExp][] = [
  ['namnd', /nämnd/],
  ['medborgare', /medborgare|invånare|kunder/],
  ['forvaltning', /förvaltning|kontor|enhet/],
  ['bolag', /bolag|stiftelse/],
  ['chef', /tjänste|chef|medarbetare/],
  ['grupp', /ledningsgrupp|nätverk|forum/],
  ['stod', /utskott|beredning|råd\b|presidi|uppdrag/],
  ['politik', /politiskt organ|fullmäktige|styrelse/],
];

export function bildslag({ slag }: Roll): Bildslag {
  const namn = `${slag?.namn ?? ''} ${slag?.plural ?? ''}`.toLowerCase();
  return ORD.find(([, ord]) => ord.test(namn))?.[0] ?? 'annan';
}

/** The look of each kind, and its words in the legend. Shape and colour say the same thing. */
export const UTSEENDE: Record<
  Bildslag | 'granskning',
  { form: Form; klass: Rutklass; namn: string }
> = {
  medborgare: { form: 'pill', klass: 'medborgare', namn: 'medborgare' },
  politik: { form: 'ruta', klass: 'politik', namn: 'politiskt organ' },
  namnd: { form: 'ruta', klass: 'politik', namn: 'politiskt organ' },
  granskning: { form: 'sexkant', klass: 'granskning', namn: 'granskar' },
  stod: { form: 'skena', klass: 'stod', namn: 'utskott, råd och uppdrag' },
  forvaltning: { form: 'rund', klass: 'verksamhet', namn: 'förvaltning' },
  bolag: { form: 'snitt', klass: 'bolag', namn: 'bolag eller stiftelse' },
  chef: { form: 'rund', klass: 'verksamhet', namn: 'chef eller medarbetare' },
  grupp: { form: 'skena', klass: 'stod', namn: 'grupp eller nätverk' },
  annan: { form: 'rund', klass: 'svag', namn: 'samverkan och andra' },
};
