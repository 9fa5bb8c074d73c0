/** Links inside a proposal: one to a page that the proposal changes leads to that page of the proposal. */
import { sidnyckel, type Forslagssida } from '../granskning/index.ts';
import { FORSLAGSLANK, LANKSLAG } from '../schema/lankar.ts';

/** A link of the handbook at the start of a text in quotation marks, be it in JSON or in Mermaid. */
const LANK = /(["'])([a-z]+):([a-z0-9-]+)(?=[#"'\\])/g;

/** Data or a text with its links to the pages of the proposal marked. Pages that go are not among them: nothing leads there any more. */
export function medForslagslankar<T>(varde: T, sidor: Forslagssida[]): T {
  const egna = new Set(sidor.map(sidnyckel));
  const json = JSON.stringify(varde).replace(
    LANK,
    (hela, citat: string, slag: string, id: string) => {
      const samling = Object.hasOwn(LANKSLAG, slag) ? LANKSLAG[slag]?.samling : undefined;
      const rord = samling !== undefined && egna.has(sidnyckel({ samling, id }));
      return rord ? `${citat}${FORSLAGSLANK}${slag}:${id}` : hela;
    },
  );
  return JSON.parse(json) as T;
}

/** The same as its author wrote it: what is compared with the decided text. */
export function utanForslagslankar<T>(varde: T): T {
  const json = JSON.stringify(varde).replaceAll(/(["'])forslag:(?=[a-z]+:)/g, '$1');
  return JSON.parse(json) as T;
}
