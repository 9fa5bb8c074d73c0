/** The page of one file: the form, the text, the problems, and the page as it will look. */
import { Arbete, nyttUtkast } from './arbete.ts';
import { el, knapp, meddela } from './dom.ts';
import { ritaFormular } from './falt/formular.ts';
import { fraga } from './fraga.ts';
import { visaKrock } from './krock.ts';
import { andralista, antal, fillista, narmast, vidFalten } from './problemvisning.ts';
import { textruta, type Textruta } from './textruta.ts';
import { visningsruta } from './visningsruta.ts';
import type { Filproblem } from '../problem/plats.ts';
import type { Oppnad, Oppning, Provsvar, Uppgifter } from '../protokoll.ts';

export class Redigeringssida {
  readonly ruta = el('div', { class: 'redigering' });
  readonly #oppning: Oppning;
  readonly #arbete: Arbete;
  readonly #oppna: (rel: string) => void;
  readonly #lage = el('span', { class: 'lage', role: 'status' });
  readonly #spara = knapp('Spara', () => void this.spara(), { class: 'viktig' });
  readonly #besked = el('div', { class: 'rad-besked' });
  readonly #problem = el('div', { class: 'problemen' });
  #form: HTMLElement = el('div');
  #text: Textruta | undefined;

  /** @param oppna opens another file */
  constructor(oppning: Oppning, fil: Oppnad, oppna: (rel: string) => void) {
    this.#oppning = oppning;
    this.#oppna = oppna;
    this.#arbete = new Arbete(oppning.handbok, fil, {
      nytt: () => this.#visaLage(),
      prov: (svar) => this.#visaProv(svar),
      fel: (text) => this.#sag(text, true),
    });
    const tid = this.#arbete.taTillbaka();
    this.#rita();
    if (tid !== undefined) this.#sagTillbaka(tid);
    void this.#arbete.prova();
  }

  get andrad(): boolean {
    return this.#arbete.andrad;
  }

  stang(): void {
    this.#arbete.stang();
  }

  async spara(): Promise<void> {
    const svar = await this.#arbete.spara();
    if (!svar) return;
    if (svar.slag === 'hinder') return this.#sag(svar.text, true);
    if (svar.slag === 'krock')
      return visaKrock(svar, {
        behallMin: () => {
          this.#arbete.utkast = { ...this.#arbete.utkast, sett: svar.fil.sett };
          void this.spara();
        },
        taDeras: () => this.#bytTill(svar.fil),
      });
    this.#besked.replaceChildren();
    meddela('Sparad.');
    void this.#arbete.prova();
  }

  #rita(): void {
    const { fil } = this.#arbete;
    this.#ritaDelar();
    const bredvid = visningsruta(this.#oppning.visning, fil.sida);
    const rubrik = el('h1', { tabindex: '-1' }, fil.namn);
    const arbetsdel = el(
      'div',
      { class: 'arbetsdel' },
      el('p', { class: 'smulor' }, el('a', { href: '#' }, 'Alla sidor'), ` / ${fil.samling}`),
      rubrik,
      this.#besked,
      el(
        'section',
        { 'aria-labelledby': 'problem-rubrik' },
        el('h2', { id: 'problem-rubrik' }, 'Granskningen'),
        this.#problem,
      ),
      this.#form,
      this.#text?.ruta,
    );
    this.ruta.replaceChildren(
      el(
        'div',
        { class: 'verktygsrad' },
        this.#lage,
        this.#spara,
        knapp('Ångra allt', () => this.#angra(), { class: 'angra' }),
      ),
      el('div', { class: 'delar' }, arbetsdel, bredvid),
    );
    this.#visaLage();
    queueMicrotask(() => rubrik.focus());
  }

  /** The form and the text anew, of the draft. */
  #ritaDelar(): void {
    const { fil, utkast } = this.#arbete;
    this.#form = el(
      'section',
      { 'aria-labelledby': 'uppgifter-rubrik' },
      el('h2', { id: 'uppgifter-rubrik' }, 'Uppgifter'),
    );
    this.#form.append(
      utkast.varden
        ? ritaFormular(fil.falt, utkast.varden, this.#oppning.val, (varden) =>
            this.#arbete.satt({ varden }),
          )
        : this.#uppgifterSomText(utkast.uppgifter ?? fil.uppgifter),
      knapp(
        utkast.varden ? 'Visa uppgifterna som text' : 'Visa uppgifterna som formulär',
        () => void this.#vaxla(),
        {
          class: 'ny',
        },
      ),
    );
    this.#text =
      fil.brod === undefined
        ? undefined
        : textruta({
            etikett: 'Text',
            text: utkast.brod ?? fil.brod,
            hjalp: this.#oppning.skrivhjalp,
            satt: (brod) => this.#arbete.satt({ brod }),
          });
  }

  /** The same fields written the other way. Nothing is saved. */
  async #vaxla(): Promise<void> {
    const { utkast } = this.#arbete;
    try {
      const { uppgifter, varden } = await fraga<Uppgifter>('vaxla', utkast);
      if (!utkast.varden && !varden)
        return this.#sag('Uppgifterna har ett skrivfel. Rätta det först, se granskningen.', true);
      this.#arbete.byt(
        utkast.varden ? { uppgifter, varden: undefined } : { varden, uppgifter: undefined },
      );
      this.#rita();
      void this.#arbete.prova();
    } catch (fel) {
      this.#sag(fel instanceof Error ? fel.message : String(fel), true);
    }
  }

  /** Fields that can't be read are shown as they stand, to be mended there. */
  #uppgifterSomText(text: string): HTMLElement {
    const ruta = textruta({
      etikett: 'Uppgifterna som text',
      text,
      arYaml: true,
      hjalp: this.#oppning.skrivhjalp,
      satt: (uppgifter) => this.#arbete.satt({ uppgifter }),
    });
    return el(
      'div',
      {},
      this.#arbete.fil.varden
        ? undefined
        : el(
            'p',
            {},
            'Uppgifterna har ett skrivfel och kan inte visas som ett formulär. Rätta felet här och spara, så kommer formuläret tillbaka.',
          ),
      ruta.ruta,
    );
  }

  #visaProv({ problem, andra, hinder, sett }: Provsvar): void {
    if (hinder) this.#sag(hinder, true);
    if (sett !== this.#arbete.utkast.sett)
      this.#sag(
        'Filen har ändrats på disken sedan du öppnade den. När du sparar visas båda texterna.',
        true,
      );
    vidFalten(this.#form, problem);
    this.#text?.yta().visaProblem(problem);
    this.#problem.replaceChildren(
      ...fillista(problem, (ett) => this.#gaTill(ett)),
      ...andralista(andra, this.#oppna),
    );
    this.#visaLage(antal(problem));
  }

  #gaTill({ falt, textrad }: Filproblem): void {
    if (textrad !== undefined) return this.#text?.yta().gaTill(textrad);
    const ruta = falt[0] === undefined ? undefined : narmast(this.#form, falt[0]);
    for (let hall = ruta?.closest('details'); hall; hall = hall.parentElement?.closest('details'))
      hall.open = true;
    const inmatning = ruta?.querySelector<HTMLElement>('input, select, textarea, button');
    inmatning?.scrollIntoView({ block: 'center' });
    inmatning?.focus();
  }

  #visaLage(problem?: string): void {
    const { andrad, sparar } = this.#arbete;
    const lage = sparar ? 'Sparar …' : andrad ? 'Inte sparad' : 'Sparad';
    if (problem !== undefined) this.#lage.dataset['problem'] = problem;
    const fel = this.#lage.dataset['problem'];
    const text = fel ? `${lage}, ${fel}` : lage;
    if (this.#lage.textContent !== text) this.#lage.textContent = text;
    this.#lage.classList.toggle('andrad', andrad);
    this.#spara.disabled = !andrad || sparar;
  }

  #sag(text: string, arFel = false): void {
    this.#besked.replaceChildren(
      el('p', { class: arFel ? 'ruta ruta-fel' : 'ruta', role: arFel ? 'alert' : 'status' }, text),
    );
  }

  #sagTillbaka(tid: number): void {
    const nar = new Date(tid).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' });
    this.#sag(`Det du skrev ${nar} är tillbaka. Det är inte sparat ännu.`);
  }

  /** Back to the file as it lies on disk. */
  #angra(): void {
    if (!this.#arbete.andrad) return meddela('Det finns inget att ångra.');
    if (!confirm('Ta bort allt som inte är sparat i den här filen?')) return;
    void fraga<Oppnad>('oppna', { rel: this.#arbete.fil.rel }).then((fil) => this.#bytTill(fil));
  }

  #bytTill(fil: Oppnad): void {
    this.#arbete.fil = fil;
    this.#arbete.utkast = nyttUtkast(fil);
    this.#arbete.slang();
    void fraga('slapp', { rel: fil.rel });
    this.#besked.replaceChildren();
    this.#rita();
    void this.#arbete.prova();
  }
}
