/** Turns the ids in the fields of each node into the nodes and the kinds that they name. */
import type { HandbokData } from '../schema/handbok.ts';
import type { Samling } from '../schema/index.ts';
import { fragorna } from './fragorna.ts';
import type { AnyNod, Handbok, NodAv } from './typer.ts';
import { knytSteg } from './steg.ts';

type Hitta = Handbok['hitta'];

interface Sammanhang {
  handbok: HandbokData;
  hitta: Hitta;
}

/**
 * Links every node to the others that its fields name. Expects checked content: what leads nowhere is
 * left out. What a node gets from the nodes that point to it comes later, see handbok.ts.
 */
export function knytFalt(noder: Iterable<AnyNod>, sammanhang: Sammanhang): void {
  for (const nod of noder) {
    const knyt = KNYT[nod.samling] as ((nod: AnyNod, sammanhang: Sammanhang) => object) | undefined;
    if (knyt) Object.assign(nod, knyt(nod, sammanhang));
  }
}

/** The fields of a node that are objects, made from those of its front matter that are ids. */
const KNYT: { [S in Samling]?: (nod: NodAv<S>, sammanhang: Sammanhang) => Partial<NodAv<S>> } = {
  kapitel: ({ data }, { hitta }) => ({
    ansvarig: hitta('roller', data.ansvarig),
    angar: alla(hitta, 'roller', data.for),
    styrdokument: alla(hitta, 'styrdokument', data.styrdokument),
    termer: alla(hitta, 'ordlista', data.termer),
  }),
  popular: ({ data }, { hitta }) => ({ kapitel: hitta('kapitel', data.kapitel) }),
  roller: ({ data }, { handbok, hitta }) => ({
    slag: iLista(handbok.rollslag, data.slag),
    fragor: fragorna(handbok, iLista(handbok.rollslag, data.slag)?.fraga),
    under: hitta('roller', data.under),
    utsesAv: hitta('roller', data.utsesAv),
    ledsAv: hitta('roller', data.ledsAv),
    ingarI: alla(hitta, 'roller', data.ingarI),
    rapporterarTill: alla(hitta, 'roller', data.rapporterarTill),
    beslutar: data.beslutar.map((ett) => ({
      ...ett,
      handelse: hitta('arshjul', ett.handelse),
      styrdokument: hitta('styrdokument', ett.styrdokument),
    })),
  }),
  styrdokument: ({ data }, { handbok, hitta }) => {
    const typ = iLista(handbok.dokumenttyper, data.typ);
    return {
      typ,
      kategori: iLista(handbok.kategorier, data.kategori ?? typ?.kategori),
      under: hitta('styrdokument', data.under),
      beslutatAv: hitta('roller', data.beslut.organ),
      upphavtAv: hitta('roller', data.upphavt?.organ),
      ansvarig: hitta('roller', data.dokumentansvarig),
      gallerFor: alla(hitta, 'roller', data.gallerFor),
      ersatter: alla(hitta, 'styrdokument', data.ersatter),
      ersattAv: alla(hitta, 'styrdokument', data.ersattAv),
    };
  },
  malkedja: ({ data }, { handbok, hitta }) => ({
    slag: iLista(handbok.malslag, data.malslag),
    beslutasAv: alla(hitta, 'roller', data.beslutasAv),
    beredsAv: alla(hitta, 'roller', data.beredsAv),
    styrdokument: alla(hitta, 'styrdokument', data.styrdokument),
    aterkoppling: data.aterkoppling.flatMap(({ till, genom }) => {
      const niva = hitta('malkedja', till);
      return niva ? [{ till: niva, genom }] : [];
    }),
  }),
  mal: ({ data }, { handbok, hitta }) => ({
    slag: iLista(handbok.malslag, data.malslag),
    niva: hitta('malkedja', data.niva),
    under: hitta('mal', data.under),
    ansvariga: alla(hitta, 'roller', data.ansvarig),
    omrade: iLista(handbok.omraden, data.omrade),
  }),
  arshjul: ({ data }, { handbok, hitta }) => ({
    slag: iLista(handbok.handelseslag, data.slag),
    aktorer: alla(hitta, 'roller', data.aktorer),
    mottagare: alla(hitta, 'roller', data.mottagare),
    styrdokument: alla(hitta, 'styrdokument', data.styrdokument),
    fore: alla(hitta, 'arshjul', data.fore),
  }),
  processer: ({ data }, { hitta }) => ({
    agare: hitta('roller', data.agare),
    kapitel: alla(hitta, 'kapitel', data.kapitel),
    steg: data.steg.map((steg) => knytSteg(steg, hitta)),
  }),
  ordlista: ({ data }, { hitta }) => ({
    kapitel: hitta('kapitel', data.kapitel),
    jfr: alla(hitta, 'ordlista', data.jfr),
  }),
  utbildning: ({ data }, { hitta }) => ({
    kapitel: alla(hitta, 'kapitel', data.kapitel),
    angar: alla(hitta, 'roller', data.for),
    handelser: alla(hitta, 'arshjul', data.handelser),
    scenarier: alla(hitta, 'scenarier', data.scenarier),
  }),
  scenarier: ({ data }, { hitta }) => ({ angar: alla(hitta, 'roller', data.for) }),
  utvardering: ({ data }, { hitta }) => ({ kapitel: alla(hitta, 'kapitel', data.kapitel) }),
};

function alla<S extends Samling>(hitta: Hitta, samling: S, ider: readonly string[]): NodAv<S>[] {
  return ider.flatMap((id) => hitta(samling, id) ?? []);
}

function iLista<T extends { id: string }>(lista: readonly T[], id: string | undefined) {
  return lista.find((ett) => ett.id === id);
}
