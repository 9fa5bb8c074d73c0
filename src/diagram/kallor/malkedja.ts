/** The goal chain: a row a level with who decides before it and how it is followed up after it. */
import type { Handbok, Niva } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { liten } from './ord.ts';
import type { Graf, Grupp, Pil, Ruta } from './graf.ts';

/** Levels from the top down, whatever their number; a side level stands beside the top one. */
export function malkedjegraf(bok: Handbok): Graf {
  const kedja = bok.malkedja.filter((niva) => !niva.data.sidoniva);
  const namn = kedja.map((niva) => liten(niva.namn));
  return {
    id: 'malkedjan',
    titel: 'Mål- och resultatkedjan',
    beskrivning:
      `Kedjan går uppifrån och ned: ${namn.join(', ')}. Vid varje nivå står vem som beslutar, ` +
      `vad som flödar in och hur nivån följs upp. Uppföljningen går tillbaka uppåt.`,
    riktning: 'TD',
    grupper: bok.malkedja.map(rad),
    rutor: bok.malkedja.flatMap((niva, plats) => rutor(niva, plats)),
    pilar: [
      ...bok.malkedja.flatMap((niva, plats) => inomRaden(niva, plats)),
      ...mellanRaderna(bok),
      ...aterkoppling(bok),
    ],
  };
}

const radid = (bok: Handbok, niva: Niva) => `r${bok.malkedja.indexOf(niva)}`;

function rad(niva: Niva, plats: number): Grupp {
  return {
    id: `r${plats}`,
    titel: niva.data.sidoniva ? 'Bredvid kedjan' : '',
    riktning: 'LR',
    klass: 'rad',
  };
}

function rutor(niva: Niva, plats: number): Ruta[] {
  const grupp = `r${plats}`;
  return [
    ...beslutande(niva).map(({ text, lank }, nr) => ({
      id: `b${plats}x${nr}`,
      rader: ['Beslutas av', text],
      namnrad: 1,
      klass: niva.data.politisktBeslut ? ('politik' as const) : ('verksamhet' as const),
      lank,
      grupp,
    })),
    ...niva.data.infloden.map((inflode, nr) => ({
      id: `i${plats}x${nr}`,
      rader: [inflode.namn],
      form: 'rund' as const,
      klass: 'flode' as const,
      lank: inflode.lank && losLank(inflode.lank, '/'),
      grupp,
    })),
    { id: `n${plats}`, rader: [niva.namn], klass: 'huvud', lank: niva.adress, grupp },
    { id: `u${plats}`, rader: ['Följs upp genom', niva.data.foljsUppGenom], form: 'rund', grupp },
  ];
}

function beslutande(niva: Niva): { text: string; lank?: string }[] {
  if (niva.beslutasAv.length === 0) return [{ text: SAKNAS_I_KALLAN }];
  return niva.beslutasAv.map((roll) => ({ text: liten(roll.namn), lank: roll.adress }));
}

function inomRaden(niva: Niva, plats: number): Pil[] {
  const antal = Math.max(niva.data.beslutasAv.length, 1);
  return [
    ...Array.from({ length: antal }, (_, nr) => ({ fran: `b${plats}x${nr}`, till: `n${plats}` })),
    ...niva.data.infloden.map((_, nr) => ({
      fran: `i${plats}x${nr}`,
      till: `n${plats}`,
      slag: 'streckad' as const,
    })),
    { fran: `n${plats}`, till: `u${plats}` },
  ];
}

/** From level to level; a side level is put below the chain by a line that is not drawn. */
function mellanRaderna(bok: Handbok): Pil[] {
  const kedja = bok.malkedja.filter((niva) => !niva.data.sidoniva);
  const ordnade = [...kedja, ...bok.malkedja.filter((niva) => niva.data.sidoniva)];
  return ordnade.slice(1).map((niva, plats) => ({
    fran: radid(bok, ordnade[plats] as Niva),
    till: radid(bok, niva),
    ...(niva.data.sidoniva ? { slag: 'ordning' as const } : {}),
  }));
}

function aterkoppling(bok: Handbok): Pil[] {
  return bok.malkedja.flatMap((niva) =>
    niva.aterkoppling.map(({ till }) => ({
      fran: radid(bok, niva),
      till: radid(bok, till),
      slag: 'streckad' as const,
      text: 'återkoppling',
    })),
  );
}
