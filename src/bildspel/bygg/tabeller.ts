/** The tables of a section, both those that an author wrote and those that a component makes of the handbook's facts. */
import type { Komponentnod, Sidelement, Sidnod } from '../../innehall/brod/sidtrad.ts';
import { beslutslista } from '../../modell/beslut.ts';
import { arElement, textI } from '../../modell/brodtext/sidtrad.ts';
import { namnetPa, namnetsGenitiv } from '../../modell/samlingsnamn.ts';
import {
  kedjansNivaer,
  ledamoterI,
  mottagarlista,
  rollerAv,
  slagnamn,
  tidsord,
  valda,
} from '../../modell/tabeller.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { medVersal } from '../../svenska/versal.ts';
import type { Diabildsdel, Utkast } from '../typer.ts';
import { paDiabilder } from './ryms.ts';

/** A table that needs more slides than this shows its beginning, and says so: rows by the dozen are for reading, not for a screen. */
const FLEST_DIABILDER = 2;

type Tabelldel = Extract<Diabildsdel, { slag: 'tabell' }>;

/** A table or a list that a component makes, as slides; none for a component that makes neither. */
export function komponenttabell(bok: Handbok, nod: Komponentnod): Utkast[] {
  const { attribut } = nod;
  switch (nod.namn) {
    case 'Handelser':
      return tabellbilder('När och vem', handelser(bok, attribut['visar'] ?? ''));
    case 'Nivatabell':
      return tabellbilder(`${medVersal(namnetsGenitiv('malkedja', bok))} nivåer`, nivaer(bok));
    case 'Mottagare':
      return tabellbilder('Vem får vad', mottagare(bok, attribut['slag'] ?? ''));
    case 'Vembeslutar':
      return tabellbilder('Vem beslutar vad', beslut(bok));
    case 'Dokumentregister':
      return tabellbilder(namnetPa('styrdokument', bok).namn, dokument(bok));
    case 'Roller':
      return roller(bok, attribut['slag'] ?? '', attribut['med']);
    case 'Ledamoter':
      return ledamoter(bok, attribut['roll'] ?? '');
    default:
      return [];
  }
}

/** An author's table, as slides. */
export function tabellen(rubrik: string, tabell: Sidelement): Utkast[] {
  const [huvud = [], ...rader] = raderI(tabell.children);
  return tabellbilder(rubrik, { slag: 'tabell', huvud, rader });
}

function tabellbilder(rubrik: string, tabell: Tabelldel): Utkast[] {
  const { length: antal } = tabell.rader;
  if (antal === 0) return [];
  const utkast = (delar: Diabildsdel[]): Utkast => ({
    slag: 'innehåll',
    rubrik,
    delar,
    anteckningar: [],
  });
  if (paDiabilder(utkast([tabell])).length <= FLEST_DIABILDER) return [utkast([tabell])];
  const borjan = (visade: number) =>
    utkast([
      { slag: 'text', text: `De första ${visade} av ${antal}. Alla står i handboken.` },
      { ...tabell, rader: tabell.rader.slice(0, visade) },
    ]);
  let visade = 1;
  while (paDiabilder(borjan(visade + 1)).length === 1) visade++;
  return [borjan(visade)];
}

function raderI(noder: readonly Sidnod[]): string[][] {
  return noder.flatMap((nod) => {
    if (arElement(nod, 'tr'))
      return [nod.children.filter((cell) => arElement(cell)).map((cell) => ordI(cell))];
    return nod.type === 'text' ? [] : raderI(nod.children);
  });
}

const ordI = (cell: Sidelement): string => textI(cell.children).replace(/\s+/g, ' ').trim();

function handelser(bok: Handbok, visar: string): Tabelldel {
  const rader = valda(bok, visar).map((ett) => [tidsord(ett), ett.namn, namnen(ett.aktorer)]);
  return { slag: 'tabell', huvud: ['När', 'Vad', 'Vem'], rader };
}

function nivaer(bok: Handbok): Tabelldel {
  const rader = kedjansNivaer(bok).map(({ namn, beslutasAv, data }) => [
    namn,
    beslutasAv.length > 0 ? namnen(beslutasAv) : (data.beslutNot ?? ''),
    data.tidshorisont,
  ]);
  return { slag: 'tabell', huvud: ['Led', 'Beslutar', 'Hur länge'], rader };
}

function mottagare(bok: Handbok, slag: string): Tabelldel {
  const rader = mottagarlista(bok, slag).map(({ roll, handelser: far }) => [
    roll.namn,
    far.map(({ namn, data }) => data.kort ?? namn).join(', '),
  ]);
  return { slag: 'tabell', huvud: ['Vem', 'Får del av'], rader };
}

function beslut(bok: Handbok): Tabelldel {
  const rader = beslutslista(bok).map(({ arende, roll }) => [arende, roll.namn]);
  return { slag: 'tabell', huvud: ['Vad', 'Vem'], rader };
}

function dokument(bok: Handbok): Tabelldel {
  const rader = bok.styrdokument.map(({ namn, typ }) => [namn, typ?.namn ?? '']);
  return { slag: 'tabell', huvud: ['Dokument', 'Typ'], rader };
}

function roller(bok: Handbok, slag: string, med: string | undefined): Utkast[] {
  const rader = rollerAv(bok, slag, med);
  const rubrik = slagnamn(bok, slag);
  if (med === undefined)
    return lista(
      rubrik,
      rader.map(({ roll }) => roll.namn),
    );
  const huvud = [rubrik, slagnamn(bok, med)];
  return tabellbilder(rubrik, {
    slag: 'tabell',
    huvud,
    rader: rader.map(({ roll, under }) => [roll.namn, namnen(under) || '–']),
  });
}

function ledamoter(bok: Handbok, id: string): Utkast[] {
  const namn = bok.hitta('roller', id)?.namn ?? '';
  return lista(`${namn}: vilka som ingår`, ledamoterI(bok, id));
}

function lista(rubrik: string, punkter: string[]): Utkast[] {
  if (punkter.length === 0) return [];
  const delar: Diabildsdel[] = [{ slag: 'punkter', punkter, numrerade: false }];
  return [{ slag: 'innehåll', rubrik, delar, anteckningar: [] }];
}

const namnen = (noder: readonly AnyNod[]): string => noder.map(({ namn }) => namn).join(', ');
