/** Documents to be reviewed, in the reader's browser: whether the day has passed today, not on the day that the handbook describes. */
const nu = new Date();
const idag = [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()]
  .map((tal) => String(tal).padStart(2, '0'))
  .join('-');

for (const plats of document.querySelectorAll<HTMLElement>('[data-oversyn]'))
  plats.textContent = (plats.dataset['oversyn'] ?? '') < idag ? ' (dagen har passerat)' : '';
