/** Set in localStorage by whoever does not want `/` to open the search (WCAG 2.1.4). */
export const SNEDSTRECK_AV = 'sok-utan-snedstreck';

/** Event on the window that asks the dialog to open, once it has been fetched. */
export const OPPNA = 'sok-oppna';
