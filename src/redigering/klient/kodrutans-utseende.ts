/** How the text field looks: the house's own colours, by day and by night. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const farger = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--lank)' },
  { tag: [tags.processingInstruction, tags.meta, tags.comment], color: 'var(--dampad)' },
  {
    tag: [tags.tagName, tags.angleBracket, tags.attributeName, tags.definition(tags.propertyName)],
    color: 'var(--yttre)',
  },
]);

export const utseende = EditorView.theme({
  '&': {
    color: 'var(--text)',
    backgroundColor: 'var(--papper)',
    border: '1px solid var(--kant)',
    borderRadius: 'var(--rund)',
  },
  '&.cm-focused': { outline: '3px solid var(--text)', outlineOffset: '1px' },
  '.cm-content': {
    fontFamily: 'inherit',
    lineHeight: '1.5',
    caretColor: 'var(--text)',
    paddingBlock: '0.75rem',
  },
  '.cm-scroller': { fontFamily: 'inherit' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--yta)', color: 'var(--dampad)', border: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      backgroundColor: 'var(--mal)',
    },
  '.cm-tooltip': {
    backgroundColor: 'var(--papper)',
    color: 'var(--text)',
    border: '1px solid var(--kant)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit' },
  '.cm-tooltip-autocomplete > ul > li': { paddingBlock: '0.25rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--lank)',
    color: 'var(--papper)',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal' },
  // Drawn with lines and colours: the field's own marks are pictures inside its styles, which the page does not take.
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--trad)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--not-kant)' },
  '.cm-lint-marker': { width: '0.7em', height: '0.7em', borderRadius: '50%' },
  '.cm-lint-marker-error': { content: 'none', backgroundColor: 'var(--trad)' },
  '.cm-lint-marker-warning': { content: 'none', backgroundColor: 'var(--not-kant)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--trad)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--not-kant)' },
  '.cm-diagnostic': { fontFamily: 'inherit', whiteSpace: 'pre-wrap' },
});
