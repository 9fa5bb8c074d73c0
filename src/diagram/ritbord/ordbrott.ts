/** Takes a Swedish word apart where a reader would: between the parts of a compound, else between syllables. */

/** Last parts of the compounds of a municipality, longest first where one ends as another. */
const EFTERLED =
  'fullmäktiges?|styrelsens?|styrelse|nämnden|nämnderna|nämnder|nämnd|förvaltningen|förvaltningarna|förvaltningar|förvaltning|' +
  'kontoret|kontor|kansliet|utskottet|utskott|beredningen|beredningar|beredning|revisionen|revisorerna|rådet|direktören|direktör|' +
  'chefen|chefer|chef|bolaget|bolagen|bolag|samverkan|gruppen|grupper|grupp|avdelningen|avdelning|enheten|enhet|tjänsten|tjänst|' +
  'planeringen|planering|planerna|planer|planen|plan|programmet|program|policyn|policy|ordningen|ordningar|ordning|reglementet|reglementen|' +
  'reglemente|riktlinjer|riktlinje|direktiv|kontrollen|kontroll|uppföljningen|uppföljning|redovisningen|redovisning|rapporten|rapporter|rapport|' +
  'hushållning|hushållningen|medborgare|medarbetare|invånare|anmälan|hantering|förbättringar|byggnader|energi|strategi|deklarationer|deklaration|' +
  'beskrivning|anvisningarna|anvisningar|anvisning|äskanden|äskande|modellen|modell|dialogen|dialoger|dialog|analysen|analyser|analys|målen|mål|budgeten|budget|arbetet|arbete';
const SIST = new RegExp(`^(.{3,}?)-?(${EFTERLED})$`, 'i');
const VOKAL = 'aeiouyåäöé';

/**
 * Parts of a word that together are the word. A hyphen in it goes with the part before.
 *
 * @param ryms whether a part fits on a line; parts that do not are taken apart further
 */
export function delaOrd(ord: string, ryms: (del: string) => boolean): string[] {
  const [fore, efter] = delning(ord);
  if (!efter) return [ord];
  return [fore, efter].flatMap((del) => (ryms(del) ? [del] : delaOrd(del, ryms)));
}

function delning(ord: string): [string, string] {
  const streck = /^(.+?[-–/])(.+)$/.exec(ord);
  if (streck) return [streck[1] as string, streck[2] as string];
  const led = SIST.exec(ord);
  if (led) return [led[1] as string, ord.slice((led[1] as string).length)];
  return stavelser(ord);
}

/** In two near the middle, before a consonant that a vowel follows. Three letters stay together. */
function stavelser(ord: string): [string, string] {
  const platser = Array.from({ length: ord.length }, (_, plats) => plats).filter(
    (plats) =>
      plats >= 3 &&
      plats <= ord.length - 3 &&
      arStavelsegrans(ord.slice(0, plats), ord.slice(plats)),
  );
  const mitt = ord.length / 2;
  const bast = platser.sort((a, b) => Math.abs(a - mitt) - Math.abs(b - mitt))[0];
  return bast === undefined ? [ord, ''] : [ord.slice(0, bast), ord.slice(bast)];
}

function arStavelsegrans(fore: string, efter: string): boolean {
  return (
    new RegExp(`[${VOKAL}]`, 'i').test(fore) &&
    new RegExp(`^[^${VOKAL}\\W][${VOKAL}]`, 'i').test(efter)
  );
}
