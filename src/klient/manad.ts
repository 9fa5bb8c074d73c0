/** The start page shows the month it is. Without script there are links to the twelve months. */
const nu = String(new Date().getMonth() + 1);
document.querySelector<HTMLElement>(`[data-manad="${nu}"]`)?.removeAttribute('hidden');
document.querySelector(`[data-manadslank="${nu}"]`)?.setAttribute('aria-current', 'date');
