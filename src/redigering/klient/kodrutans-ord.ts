/** What the text field says, in Swedish: to screen readers, and over its marks. */
export const SVENSKA: Record<string, string> = {
  'Control character': 'Styrtecken',
  'Selection deleted': 'Det markerade togs bort',
  Completions: 'Förslag',
  Diagnostics: 'Problem',
  'No diagnostics': 'Inga problem',
  'current match': 'nuvarande träff',
  'Folded lines': 'Dolda rader',
  'Unfolded lines': 'Visade rader',
  to: 'till',
  close: 'stäng',
  'folded code': 'dold text',
  unfold: 'visa',
  'Fold line': 'Dölj rad',
  'Unfold line': 'Visa rad',
};
