import { text } from './delar.ts';

/** What the pattern of "Föreslå ändring" may have filled in. */
const MARKORD = ['fil', 'rad', 'titel', 'sida'] as const;
export type Markord = (typeof MARKORD)[number];

/** `{fil}` and the like, whatever stands between the braces. */
export const MARKORD_I = /\{([^{}]*)\}/g;

const KANDA = MARKORD.map((ord) => `{${ord}}`);

/** The address of "Föreslå ändring": a web editor's, or an e-mail's, with what is filled in for each page. */
export const andringsmonster = text.superRefine((monster, kontext) => {
  const okant = (monster.match(MARKORD_I) ?? []).find((ord) => !KANDA.includes(ord));
  const fel = okant
    ? `Mönstret har ${okant}, som inte går att fylla i. Det som går är ${KANDA.join(', ')}.`
    : !monster.includes('{fil}') && 'Mönstret saknar {fil}, som visar vilken fil som ska ändras.';
  if (fel) kontext.addIssue({ code: 'custom', message: fel });
});
