/** Words that say how something is asked and not what about: an answer is not chosen by them. Folded stems are compared. */
import { vikform } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';

const stammar = (text: string) => new Set(text.split(' ').map((ord) => vikform(stam(ord))));

const SVAGA = stammar(
  'lämnas lämnar lämna lägger läggs väljs utses utser avgör avgörs antog antogs ändra ändras ändrar ' +
    'upphäver upphäva beslutade beslutades beslutas bestämde fastställs fastställdes godkänns prioriterar sätter bevilja beviljar ' +
    'beviljas skickas skicka kommer komma kommunen kommunens kommun definition förklaring förklara fortfarande idag nu ' +
    'gällande nya ny egentligen över två våra vår datum dag månad deadline sker händer görs hålls börjar startar slutar redovisas ' +
    'redovisa presenteras tar tas utbildas bereds bereda tillsätter tillsätts sin sitt sina upphävt upphävd',
);

/** What kind of document is asked for says little beside what it is about. */
const DOKUMENTSLAG = stammar(
  'policy policyer policyn riktlinje riktlinjer regler regel reglemente plan program rutin rutiner dokument styrdokument strategi taxa',
);

/** Whether a word of a question is weak, given what the question wants. */
export function arSvag(ord: string, gallerDokument: boolean): boolean {
  const form = vikform(stam(ord));
  return SVAGA.has(form) || (gallerDokument && DOKUMENTSLAG.has(form));
}
