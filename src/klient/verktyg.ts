/** The tools beside a page: copy how it is cited, print it. Their buttons are left out where there is no script. */
export function startaVerktyg(svara: (text: string) => void): void {
  addEventListener('click', ({ target }) => {
    const knapp = (target as Element).closest<HTMLElement>('.skriv-ut, .citera');
    if (knapp?.matches('.skriv-ut')) window.print();
    const text = knapp?.dataset['hanvisning'];
    if (text) kopiera(`${text}. ${location.origin}${location.pathname}`, text, svara);
  });
}

/** Copies, and says what was copied. Where the browser refuses, nothing is said: nothing was done. */
export function kopiera(text: string, namn: string, svara: (text: string) => void): void {
  navigator.clipboard
    ?.writeText(text)
    .then(() => svara(`Kopierat: ${namn}`))
    .catch(() => undefined);
}
