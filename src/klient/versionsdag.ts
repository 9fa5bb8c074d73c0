/** Answers "Vad gällde den …?" as a day is chosen. The address follows, so that the answer can be sent on. */
const fraga = document.querySelector('.versionsfraga');
const falt = fraga?.querySelector('input');
const svar = fraga?.querySelector<HTMLElement>('[role="status"]');
const mall = fraga?.querySelector('template');
if (falt && svar && mall) starta(falt, svar, [...mall.content.children] as HTMLElement[]);

function starta(falt: HTMLInputElement, svar: HTMLElement, versioner: HTMLElement[]): void {
  const visa = () => {
    const dag = falt.value;
    const version = versioner.find(
      ({ dataset: { fran = '', till = '9999' } }) => fran <= dag && dag <= till,
    );
    svar.textContent = dag && !version ? 'Handboken har ingen version från den dagen.' : '';
    if (dag && version) svar.append('Då gällde ', version.cloneNode(true), '.');
  };
  falt.value = new URLSearchParams(location.search).get('dag') ?? '';
  visa();
  falt.addEventListener('input', () => {
    visa();
    history.replaceState(null, '', falt.value ? `?dag=${falt.value}` : location.pathname);
  });
}
