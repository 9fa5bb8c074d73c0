/** How a governing document looks: its category by shape and colour, its status by the line round it, its kind in words. */
import type { Handbok, Styrdokument } from '../../modell/typer.ts';
import type { Form, Rutinnehall, Rutklass, Tecken, Textrad } from '../ritbord/index.ts';

interface Utseende {
  form: Form;
  klass: Rutklass;
}

/** In the order of the handbook's categories; further ones look as the last. */
const KATEGORIER: Utseende[] = [
  { form: 'ruta', klass: 'politik' },
  { form: 'rund', klass: 'verksamhet' },
  { form: 'snitt', klass: 'stod' },
  { form: 'skena', klass: 'enkel' },
];
const UTAN_KATEGORI: Utseende = { form: 'pill', klass: 'enkel' };

/** A document as it stands in a box. */
export function dokumentinnehall(
  bok: Handbok,
  dokument: Styrdokument,
  val: Partial<Rutinnehall> = {},
): Rutinnehall {
  return {
    ...utseende(bok, dokument),
    streckad: arStreckad(dokument),
    stall: 'vanster',
    lank: dokument.adress,
    rader: [{ text: dokument.namn }, ...faktarad(bok, dokument)],
    ...val,
  };
}

/** The signs that some documents need. */
export function dokumenttecken(bok: Handbok, dokument: readonly Styrdokument[]): Tecken[] {
  const kategorier = bok.data.kategorier.filter(({ id }) =>
    dokument.some((ett) => ett.kategori?.id === id),
  );
  const streckad = dokument.some(arStreckad);
  return [
    ...kategorier.map(({ id, namn }) => ({ namn, ...kategoriutseende(bok, id) })),
    ...(dokument.some((ett) => !ett.kategori) ? [{ namn: 'utan kategori', ...UTAN_KATEGORI }] : []),
    ...(streckad
      ? [
          {
            namn: 'gäller inte nu',
            form: 'ruta',
            klass: 'enkel',
            streckad,
          } as const,
        ]
      : []),
  ];
}

/** In force, as far as the handbook knows: then the line is whole. */
const GALLER: readonly string[] = ['gällande', 'översyn krävs', 'föreslås upphävas', 'okänd'];
const arStreckad = ({ status }: Styrdokument) => !GALLER.includes(status);

function utseende(bok: Handbok, { kategori }: Styrdokument): Utseende {
  return kategori ? kategoriutseende(bok, kategori.id) : UTAN_KATEGORI;
}

export function kategoriutseende(bok: Handbok, id: string): Utseende {
  const plats = bok.data.kategorier.findIndex((ett) => ett.id === id);
  return KATEGORIER[Math.min(Math.max(plats, 0), KATEGORIER.length - 1)] ?? UTAN_KATEGORI;
}

/**
 * "policy · översyn krävs": the kind where the name does not say it, and the status where it is not the usual one.
 * What the source does not tell is left out.
 */
function faktarad(bok: Handbok, { namn, typ, status }: Styrdokument): Textrad[] {
  const visaTyp =
    typ && !typ.namn.startsWith('okänd') && !namn.toLowerCase().includes(typ.namn.toLowerCase());
  const delar = [...(visaTyp ? [typ.namn] : []), ...(sagsIOrd(bok, status) ? [status] : [])];
  return delar.length > 0 ? [{ text: delar.join(' · '), stil: 'svagt' }] : [];
}

/** Where the status of some is not known, those that are known to be in force say so. */
function sagsIOrd(bok: Handbok, status: string): boolean {
  if (status !== 'gällande') return status !== 'okänd';
  return bok.styrdokument.some((ett) => String(ett.status) === 'okänd');
}
