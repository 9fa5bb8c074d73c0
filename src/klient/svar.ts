/** Says in a corner what just happened, for eyes and for screen readers. */
export function svarsruta(): (text: string) => void {
  const ruta = document.createElement('p');
  ruta.className = 'svar';
  ruta.role = 'status';
  document.body.append(ruta);
  let slut = 0;
  return (text) => {
    clearTimeout(slut);
    ruta.textContent = text;
    slut = window.setTimeout(() => (ruta.textContent = ''), 6000);
  };
}
