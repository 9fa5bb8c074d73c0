/** Shows the print button, which does nothing without script. */
for (const knapp of document.querySelectorAll<HTMLButtonElement>('.skriv-ut')) {
  knapp.hidden = false;
  knapp.addEventListener('click', () => window.print());
}
