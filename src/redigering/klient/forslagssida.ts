/** ”Lämna förslag”: what goes along, what it says, and whether it is sent. Nothing happens before the last button. */
import { el, knapp, nyttId } from './dom.ts';
import { fraga } from './fraga.ts';
import { skillnadsvisning } from './skillnadsvisning.ts';
import type { Forslagslage, Forslagssvar } from '../protokoll.ts';

type Mojligt = Extract<Forslagslage, { hinder?: undefined }>;
interface Visat {
  trad: string;
  skillnad: string;
}

/**
 * The page.
 *
 * @param osparade names of the files that have drafts: they do not go along
 */
export async function forslagssida(osparade: readonly string[]): Promise<HTMLElement> {
  const lage = await fraga<Forslagslage>('forslag/lage');
  const ruta = el('div', { class: 'start forslag' }, el('h1', {}, 'Lämna förslag'));
  if (lage.hinder !== undefined) ruta.append(el('p', { class: 'ruta ruta-fel' }, lage.hinder));
  else if (lage.filer.length === 0)
    ruta.append(
      el(
        'p',
        { class: 'ruta' },
        'Inget är ändrat sedan handboken senast lades in i git. Ändra och spara något först.',
      ),
    );
  else new Forslag(lage, osparade, ruta);
  return ruta;
}

class Forslag {
  readonly #lage: Mojligt;
  readonly #ruta: HTMLElement;
  readonly #rutor: HTMLInputElement[];
  readonly #skillnad = el('div', {});
  readonly #besked = el('div', { role: 'alert' });
  readonly #meddelande = el('textarea', { id: nyttId(), rows: 4 });
  readonly #gren = el('input', { id: nyttId(), type: 'text', autocomplete: 'off' });
  readonly #pa = el('select', { id: nyttId() });
  readonly #namn = el('input', { id: nyttId(), type: 'text', autocomplete: 'name' });
  readonly #epost = el('input', { id: nyttId(), type: 'email', autocomplete: 'email' });
  readonly #sand = el('input', { id: nyttId(), type: 'checkbox' });
  readonly #knapp = knapp('Lämna förslaget', () => void this.#lamna(), { class: 'viktig' });
  #visat: Visat | undefined;

  constructor(lage: Mojligt, osparade: readonly string[], ruta: HTMLElement) {
    this.#lage = lage;
    this.#ruta = ruta;
    this.#meddelande.value = lage.meddelande;
    this.#gren.value = lage.gren;
    this.#namn.value = lage.namn;
    this.#epost.value = lage.epost;
    this.#rutor = lage.filer.map(({ fil }) =>
      el('input', {
        type: 'checkbox',
        value: fil,
        checked: true,
        onchange: () => void this.#visa(),
      }),
    );
    this.#pa.append(
      el('option', { value: '' }, 'Ett nytt förslag'),
      ...lage.forra.map((gren) => el('option', { value: gren }, `Fortsätt på ${gren}`)),
    );
    this.#pa.addEventListener('change', () => {
      this.#gren.disabled = this.#pa.value !== '';
      void this.#visa();
    });
    ruta.append(
      ...this.#inledning(osparade),
      ...this.#innehall(),
      ...this.#uppgifter(),
      this.#besked,
      el('p', { class: 'knappar' }, this.#knapp),
    );
    void this.#visa();
  }

  #inledning(osparade: readonly string[]): HTMLElement[] {
    const { andra, noter, fel } = this.#lage;
    const sagt = [
      ...noter,
      ...(osparade.length > 0
        ? [`Inte sparat ännu, och följer därför inte med: ${osparade.join(', ')}.`]
        : []),
      ...(andra > 0
        ? [
            `Arkivet har också ${andra} ${andra === 1 ? 'ändrad fil' : 'ändrade filer'} utanför handboken. De följer inte med och rörs inte.`,
          ]
        : []),
      ...(fel > 0
        ? [
            `Granskningen hittar ${fel} fel i handboken. Du kan lämna förslaget ändå, men det går inte att publicera förrän de är rättade.`,
          ]
        : []),
    ];
    return [
      el(
        'p',
        {},
        'Det du har sparat läggs på en egen gren i git, där andra kan läsa det innan det blir en del av handboken. Filerna i din mapp ändras inte, och inget skickas förrän du säger till.',
      ),
      ...sagt.map((ett) => el('p', { class: 'ruta' }, ett)),
    ];
  }

  #innehall(): HTMLElement[] {
    const poster = this.#lage.filer.map(({ namn, samling, slag }, nr) =>
      el(
        'li',
        {},
        el(
          'label',
          {},
          this.#rutor[nr],
          ` ${namn} `,
          el('span', { class: 'antal' }, `${samling}, ${slag}`),
        ),
      ),
    );
    return [
      el(
        'fieldset',
        { class: 'falt grupp' },
        el('legend', {}, 'Sidor som följer med'),
        el('ul', { class: 'poster' }, ...poster),
      ),
      el('h2', {}, 'Det här lämnas'),
      this.#skillnad,
    ];
  }

  #uppgifter(): HTMLElement[] {
    const { fjarr, forra, namn, epost } = this.#lage;
    const vem = [falt('Ditt namn', this.#namn), falt('Din e-postadress', this.#epost)];
    const kand = namn !== '' && epost !== '';
    return [
      el('h2', {}, 'Vad har du ändrat?'),
      falt(
        'Meddelande till den som läser förslaget',
        this.#meddelande,
        'Den första raden är en rubrik. Säg gärna varför.',
      ),
      ...(forra.length > 0 ? [falt('Hör till', this.#pa)] : []),
      ...(kand ? [] : vem),
      el(
        'details',
        {},
        el('summary', {}, 'Grenens namn och avsändare'),
        falt('Grenens namn', this.#gren),
        ...(kand ? vem : []),
      ),
      ...(fjarr
        ? [
            el(
              'p',
              {},
              el(
                'label',
                {},
                this.#sand,
                ` Skicka också förslaget till ${fjarr.namn} (${fjarr.adress})`,
              ),
            ),
          ]
        : [
            el(
              'p',
              { class: 'hjalp' },
              'Arkivet har ingen plats att skicka till. Förslaget stannar på den här datorn.',
            ),
          ]),
    ];
  }

  #val(): { gren: string; filer: string[]; fortsatt: boolean } {
    const fortsatt = this.#pa.value !== '';
    return {
      gren: fortsatt ? this.#pa.value : this.#gren.value.trim(),
      filer: this.#rutor.filter((ruta) => ruta.checked).map((ruta) => ruta.value),
      fortsatt,
    };
  }

  /** Shows exactly what the branch will hold. */
  async #visa(): Promise<void> {
    this.#knapp.disabled = true;
    try {
      this.#visat = await fraga<Visat>('forslag/visa', this.#val());
      const namn = (fil: string) => this.#lage.filer.find((ett) => ett.fil === fil)?.namn ?? '';
      const delar = skillnadsvisning(this.#visat.skillnad, namn);
      this.#skillnad.replaceChildren(
        ...(delar.length > 0
          ? delar
          : [el('p', {}, 'Inget skiljer sig från det som redan är lämnat.')]),
      );
      this.#besked.replaceChildren();
      this.#knapp.disabled = delar.length === 0;
    } catch (fel) {
      this.#skillnad.replaceChildren();
      this.#sag(fel);
    }
  }

  async #lamna(): Promise<void> {
    this.#knapp.disabled = true;
    try {
      const svar = await fraga<Forslagssvar>('forslag/lamna', {
        ...this.#val(),
        meddelande: this.#meddelande.value,
        namn: this.#namn.value.trim(),
        epost: this.#epost.value.trim(),
        trad: this.#visat?.trad ?? '',
        sand: this.#sand.checked,
      });
      this.#klart(svar);
    } catch (fel) {
      this.#sag(fel);
      this.#knapp.disabled = false;
    }
  }

  #klart({ gren, skickat, adress, fel }: Forslagssvar): void {
    const rubrik = el(
      'h1',
      { tabindex: '-1' },
      skickat ? 'Förslaget är skickat' : 'Förslaget är lämnat',
    );
    const adresser =
      adress &&
      el(
        'p',
        {},
        el(
          'a',
          { href: adress, target: '_blank', rel: 'noopener noreferrer' },
          'Be om att få det infört',
        ),
      );
    const igen = (): void =>
      void fraga<Forslagssvar>('forslag/skicka', { gren }).then(
        (svar) => this.#klart(svar),
        (orsak: unknown) => this.#sag(orsak),
      );
    this.#ruta.replaceChildren(
      rubrik,
      el(
        'p',
        {},
        `Det ligger på grenen ${gren}. Filerna i din mapp är som de var, så du kan fortsätta att skriva.`,
      ),
      ...(fel ? [el('p', { class: 'ruta ruta-fel', role: 'alert' }, fel)] : []),
      ...(adresser ? [adresser] : []),
      ...(!skickat && this.#lage.fjarr
        ? [el('p', {}, knapp(fel ? 'Försök skicka igen' : 'Skicka det nu', igen))]
        : []),
      el('p', {}, el('a', { href: '#' }, 'Till alla sidor')),
    );
    rubrik.focus();
  }

  #sag(fel: unknown): void {
    this.#besked.replaceChildren(
      el('p', { class: 'ruta ruta-fel' }, fel instanceof Error ? fel.message : String(fel)),
    );
  }
}

function falt(etikett: string, inmatning: HTMLElement, hjalp?: string): HTMLElement {
  return el(
    'div',
    { class: 'falt' },
    el('label', { for: inmatning.id }, etikett),
    hjalp !== undefined && el('p', { class: 'hjalp' }, hjalp),
    inmatning,
  );
}
