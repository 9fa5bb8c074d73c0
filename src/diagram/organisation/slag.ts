/** What a role is in the pictures of the organisation: what handbok.yaml says of its kind, or else what the name of it says. */
import type { Roll } from '../../modell/typer.ts';
import { vik } from '../../svenska/vikning.ts';
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
  if (slag?.bild) return vik(slag.bild) as Bildslag;
  const namn = `${slag?.namn ?? ''} ${slag?.plural ?? ''}`.toLowerCase();
  return ORD.find(([, ord]) => ord.test(namn))?.[0] ?? 'annan';
}

interface Utseende {
  form: Form;
  klass: Rutklass;
  namn: string;
}

/** The look of each kind, and its words in the legend. Shape and colour say the same thing. */
export const UTSEENDE: Record<Bildslag | 'granskning', Utseende> = {
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

/** The signs of the kinds of some roles, each once. A kind that handbok.yaml says the picture of goes by its own name. */
export function tecknen(roller: readonly Roll[], granskning: readonly Roll[] = []): Utseende[] {
  const ut: Utseende[] = [];
  for (const roll of roller) {
    const granskar = granskning.includes(roll);
    const { form, klass, namn } = UTSEENDE[granskar ? 'granskning' : bildslag(roll)];
    const eget = !granskar && roll.slag?.bild ? roll.slag.namn : undefined;
    const lik = ut.find((ett) =>
      eget ? ett.form === form && ett.klass === klass : ett.namn === namn,
    );
    if (!lik) ut.push({ form, klass, namn: eget ?? namn });
    else if (eget && !lik.namn.split(ELLER).includes(eget)) lik.namn += ELLER + eget;
  }
  return ut;
}

const ELLER = ' eller ';
