import { MANADER } from '../../tid/nar.ts';

/** Times as they are said, and the form in which they are written. */

const MANAD = MANADER.join('|');
const DAG = '(?:den )?(\\d{1,2})';
const ORDNING = ['första', 'andra', 'tredje', 'fjärde'];
const TIDER: [RegExp, (...delar: string[]) => string][] = [
  [new RegExp(`^(${MANAD})$`), (manad) => `{ månad: ${manad} }`],
  [
    new RegExp(`^(?:den )?(\\d{1,2}) (${MANAD})$`),
    (dag, manad) => `{ månad: ${manad}, dag: ${dag} }`,
  ],
  [new RegExp(`^sista (?:dagen i )?(${MANAD})$`), (manad) => `{ sista: ${manad} }`],
  [new RegExp(`^senast (?:sista )?(?:i )?(${MANAD})$`), (manad) => `{ senast: ${manad} }`],
  [
    new RegExp(`^senast (?:den )?(\\d{1,2}) (${MANAD})$`),
    (dag, manad) => `{ senast: ${manad}, dag: ${dag} }`,
  ],
  [
    new RegExp(`^(?:från )?(${MANAD})(?: ?[–-] ?| till (?:och med )?)(${MANAD})$`),
    (fran, till) => `{ från: ${fran}, till: ${till} }`,
  ],
  [
    new RegExp(`^((?:${MANAD})(?:, (?:${MANAD}))*),? och (${MANAD})$`),
    (forsta, sista) => `{ månader: [${forsta}, ${sista}] }`,
  ],
  [
    new RegExp(`^(?:från )?${DAG} (${MANAD})(?: ?[–-] ?| till (?:och med )?)${DAG} (${MANAD})$`),
    (dag, manad, sista, till) => `{ från: ${dag} ${manad}, till: ${sista} ${till} }`,
  ],
  [
    new RegExp(`^(?:från )?${DAG}(?: ?[–-] ?| till (?:och med )?)${DAG} (${MANAD})$`),
    (dag, sista, manad) => `{ från: ${dag} ${manad}, till: ${sista} ${manad} }`,
  ],
  [
    new RegExp(`^sista (?:var|arbets)dagen i (${MANAD})$`),
    (manad) => `{ sistaVardagen: ${manad} }`,
  ],
  [/^(?:vecka|v\.?) ?(\d{1,2})$/, (vecka) => `{ vecka: ${vecka} }`],
  [
    /^(?:vecka|v\.?) ?(\d{1,2}) ?(?:–|-|till) ?(?:vecka |v\.? ?)?(\d{1,2})$/,
    (fran, till) => `{ från: vecka ${fran}, till: vecka ${till} }`,
  ],
  [/^(?:kvartal ([1-4])|q([1-4]))$/, (nr, q) => `{ kvartal: ${nr === 'undefined' ? q : nr} }`],
  [/^(första|andra|tredje|fjärde) kvartalet$/, (ord) => `{ kvartal: ${ORDNING.indexOf(ord) + 1} }`],
  [/^tertial ([1-3])$/, (nr) => `{ tertial: ${nr} }`],
  [/^(första|andra|tredje) tertialet$/, (ord) => `{ tertial: ${ORDNING.indexOf(ord) + 1} }`],
  [/^varje månad$/, () => '{ varjeMånad: true }'],
  [/^okänd$/, () => '{ okänd: "…" }'],
];

/** "senast 15 april" → { senast: april, dag: 15 }; undefined for what is not known. */
export function rattadTid(varde: string): string | undefined {
  for (const [monster, skriv] of TIDER) {
    const [traff, ...delar] = monster.exec(varde.trim().toLowerCase()) ?? [];
    if (traff !== undefined) return skriv(...delar.map(String));
  }
  return undefined;
}
