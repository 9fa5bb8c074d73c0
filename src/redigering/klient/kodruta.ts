/** The better field for text: CodeMirror with Markdown, what may be written offered, and problems at their line. */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Filproblem } from '../problem/plats.ts';
import { komplettera } from './komplettering.ts';
import { farger, utseende } from './kodrutans-utseende.ts';
import { SVENSKA } from './kodrutans-ord.ts';
import type { Skrivval, Skrivyta } from './skrivyta.ts';

interface Kodval extends Skrivval {
  plats: HTMLElement;
  /** Ids of its label and of its help. */
  namnid: string;
  hjalpid: string;
}

export function kodruta({ text, arYaml, hjalp, satt, plats, namnid, hjalpid }: Kodval): Skrivyta {
  const nonce =
    document.querySelector<HTMLMetaElement>('meta[name="redigera-nonce"]')?.content ?? '';
  const vy = new EditorView({
    parent: plats,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorState.phrases.of(SVENSKA),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        arYaml ? yaml() : markdown({ base: markdownLanguage }),
        syntaxHighlighting(farger),
        autocompletion(arYaml ? {} : { override: [komplettera(hjalp)] }),
        lintGutter(),
        utseende,
        EditorView.contentAttributes.of({
          'aria-labelledby': namnid,
          'aria-describedby': hjalpid,
          lang: 'sv',
          tabindex: '0',
          spellcheck: 'true',
        }),
        // Tab is left alone: it moves to the next field, as everywhere else on the page.
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((handelse) => {
          if (handelse.docChanged) satt(handelse.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    get text() {
      return vy.state.doc.toString();
    },
    infoga: (nytt) => {
      vy.dispatch(vy.state.replaceSelection(nytt), { scrollIntoView: true });
      vy.focus();
    },
    visaProblem: (problem) =>
      vy.dispatch(
        setDiagnostics(
          vy.state,
          problem.flatMap((ett) => marke(vy.state, ett)),
        ),
      ),
    gaTill: (rad) => {
      const vid = vy.state.doc.line(Math.min(Math.max(rad, 1), vy.state.doc.lines)).from;
      vy.dispatch({
        selection: { anchor: vid },
        effects: EditorView.scrollIntoView(vid, { y: 'center' }),
      });
      vy.focus();
    },
  };
}

/** A problem as a mark at its word, or at its whole line. */
function marke(
  { doc }: EditorState,
  { textrad, kolumn, niva, text, atgard, rattad }: Filproblem,
): Diagnostic[] {
  if (textrad === undefined || textrad > doc.lines) return [];
  const rad = doc.line(textrad);
  const fran = Math.min(rad.from + Math.max(kolumn - 1, 0), rad.to);
  const ord = /^\S+/.exec(doc.sliceString(fran, rad.to))?.[0].length ?? 0;
  const sagt = [text, atgard, rattad && `Rättat: ${rattad}`].filter(Boolean).join('\n');
  return [
    {
      from: fran,
      to: Math.min(fran + ord, rad.to),
      severity: niva === 'fel' ? 'error' : 'warning',
      message: sagt,
    },
  ];
}
