/** The print button of a print page. Without script CSS leaves it out (media feature scripting). */
for (const knapp of document.querySelectorAll<HTMLButtonElement>('.skriv-ut')) {
  knapp.addEventListener('click', () => window.print());
}
