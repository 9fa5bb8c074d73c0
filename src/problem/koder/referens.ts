import type { Kodsida } from './typ.ts';

const SAKNAS =
  'Uppgiften pekar på något som inte finns i handboken. Länken skulle bli död på sidan.';
const RATTA = 'Rätta stavningen, eller skapa filen som saknas. Id är filens namn utan ändelse.';

/** Codes about references and about things that must be unique. */
export const referensKoder = {
  'ROLL-SAKNAS': sida(
    'Rollen finns inte',
    'dokumentansvarig: kommunstyrlesen',
    'dokumentansvarig: kommunstyrelsen',
  ),
  'DOKUMENT-SAKNAS': sida(
    'Styrdokumentet finns inte',
    'under: ledningsystemet',
    'under: ledningssystemet',
  ),
  'KAPITEL-SAKNAS': sida(
    'Kapitlet finns inte',
    '[årshjulet](kapitel:arshjult)',
    '[årshjulet](kapitel:arshjulet)',
  ),
  'POPULAR-SAKNAS': sida(
    'Populärtexten finns inte',
    '[kort sagt](popular:budgt)',
    '[kort sagt](popular:budget)',
  ),
  'NIVA-SAKNAS': sida('Nivån i målkedjan finns inte', 'nivå: namdmal', 'nivå: namndmal'),
  'MAL-SAKNAS': sida('Målet finns inte', 'under: fullmaktigemal-9', 'under: fullmaktigemal-1'),
  'HANDELSE-SAKNAS': sida(
    'Händelsen i årshjulet finns inte',
    'före: [budgetbeslt]',
    'före: [budgetbeslut]',
  ),
  'PROCESS-SAKNAS': sida(
    'Processen finns inte',
    '<Process id="planring" />',
    '<Process id="planering" />',
  ),
  'ORD-SAKNAS': sida('Ordet finns inte i ordlistan', 'jfr: [indiktor]', 'jfr: [indikator]'),
  'UTBILDNING-SAKNAS': sida(
    'Modulen finns inte',
    '[modulen](utbildning:modul-9)',
    '[modulen](utbildning:modul-1)',
  ),
  'SCENARIO-SAKNAS': sida(
    'Scenariot finns inte',
    'scenarier: [ramen-andrs]',
    'scenarier: [ramen-andras]',
  ),
  'UTVARDERING-SAKNAS': sida(
    'Posten i utvärderingen finns inte',
    '[kritiken](utvardering:ev-99)',
    '[kritiken](utvardering:ev-01)',
  ),
  'VERSION-SAKNAS': sida('Versionen finns inte', 'version: v9', 'version: v1'),
  'TAXONOMI-SAKNAS': {
    ...sida('Värdet finns inte i handbok.yaml', 'typ: policys', 'typ: policy'),
    forklaring:
      'Delar, dokumenttyper, slag, områden, källor och figurer listas i handbok.yaml. Värdet finns inte i den listan.',
    atgard: 'Välj ett id ur listan, eller lägg till ett nytt i handbok.yaml.',
  },
  'STEG-SAKNAS': sida(
    'Steget finns inte i processen eller scenariot',
    'vidare: [{ steg: beslt }]',
    'vidare: [{ steg: beslut }]',
  ),
  'ID-DUBBEL': {
    niva: 'fel',
    titel: 'Två saker har samma id',
    forklaring:
      'Id är adressen. Två filer med samma namn i olika undermappar skulle få samma adress, och den ena skulle försvinna.',
    atgard: 'Byt namn på den ena.',
    exempelFel: 'kapitel/del1/budget.mdx\nkapitel/del2/budget.mdx',
    exempelRatt: 'kapitel/del1/budget.mdx\nkapitel/del2/budgetuppfoljning.mdx',
  },
  'ID-UPPTAGET': {
    niva: 'fel',
    titel: 'Id är upptaget av en av webbplatsens egna sidor',
    forklaring:
      'Id blir en del av adressen. Webbplatsen har redan en sida på den adressen, till exempel årshjulet vid mandatskifte. Den sidan skulle vinna, och filens sida skulle aldrig synas.',
    atgard: 'Byt namn på filen. Ändra också de ställen som pekar på den.',
    exempelFel: 'arshjul/mandatskifte.mdx',
    exempelRatt: 'arshjul/mandatskiftet-borjar.mdx',
  },
  'REFERENS-SJALV': {
    niva: 'fel',
    titel: 'Filen pekar på sig själv',
    forklaring:
      'En uppgift som ska leda till något annat leder tillbaka till samma sida. Läsaren kommer ingenstans.',
    atgard: 'Ändra till det id som menas, eller ta bort uppgiften.',
    exempelFel: 'ordlista/mal.mdx: jfr: [mal]',
    exempelRatt: 'ordlista/mal.mdx: jfr: [uppdrag]',
  },
  'NAMN-DUBBEL': {
    niva: 'varning',
    titel: 'Två saker har samma namn',
    forklaring: 'Läsaren kan inte skilja dem åt i listor och sökträffar.',
    atgard: 'Ge den ena ett namn som visar skillnaden, eller slå ihop dem.',
    exempelFel: 'titel: Budget (i två kapitel)',
    exempelRatt: 'titel: Budget\ntitel: Budget under mandatskifte',
  },
  'ORDNING-DUBBEL': {
    niva: 'varning',
    titel: 'Två syskon har samma ordning',
    forklaring:
      'Ordningen bestämmer plats och kapitelnummer. Är den lika blir numren slumpartade för den som skriver.',
    atgard: 'Ge varje syskon sitt eget tal: 1, 2, 3 …',
    exempelFel: 'ordning: 2 (i två kapitel under samma del)',
    exempelRatt: 'ordning: 2\nordning: 3',
  },
  CYKEL: {
    niva: 'fel',
    titel: 'Saker pekar på varandra i en ring',
    forklaring:
      'Följer man uppgiften steg för steg kommer man tillbaka till början. Då finns ingen ordning att visa.',
    atgard: 'Bryt ringen: ändra uppgiften i en av filerna.',
    exempelFel: 'a: under: b\nb: under: a',
    exempelRatt: 'a: (ingen under)\nb: under: a',
  },
} as const satisfies Record<string, Kodsida>;

function sida(titel: string, exempelFel: string, exempelRatt: string): Kodsida {
  return { niva: 'fel', titel, forklaring: SAKNAS, atgard: RATTA, exempelFel, exempelRatt };
}
