import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';
import type { Provhandbok } from '../stod/byggd-webbplats.ts';
import { adress, ga, lasning } from '../stod/lasning.ts';
import { matHjulet } from './arshjul-matt.ts';

const BREDDER = [320, 768, 1280];
const VYER = ['arshjul/', 'arshjul/mandatskifte/'];
const BOCKER: Provhandbok[] = ['mjolby', 'mora'];

const { ny, oppna: lasarePa } = lasning();
const oppna = (bok: Provhandbok, vag: string, val: BrowserContextOptions = {}) =>
  lasarePa(vag, val, bok);

const synliga = (sida: Page) =>
  sida
    .locator('.arslista li:visible')
    .evaluateAll((rader) =>
      [...new Set(rader.map((rad) => rad.getAttribute('data-handelse') ?? ''))].sort(),
    );

describe.each(BOCKER)('%s: the wheel', (bok) => {
  describe.each(VYER)('/%s', (vag) => {
    it('nothing hides anything else at any width, and the links are large enough', async () => {
      const sida = await oppna(bok, vag);
      for (const width of BREDDER) {
        await sida.setViewportSize({ width, height: 900 });
        const { hjul, texter, krockar, minstaLank, utanfor } = await sida.evaluate(matHjulet);
        expect(hjul).toBe(width < 648 ? 'liten' : 'stor');
        expect(texter).toBeGreaterThanOrEqual(12);
        expect(krockar).toEqual([]);
        expect(utanfor).toEqual([]);
        expect(minstaLank).toBeGreaterThanOrEqual(24);
        expect(await sidledes(sida)).toEqual([]);
      }
    });

    it('axe finds nothing, not in what it calls good practice either', async () => {
      const sida = await ny();
      await medAxe(sida);
      await ga(sida, adress(vag, bok));
      for (const width of [1280, 320]) {
        await sida.setViewportSize({ width, height: 900 });
        expect(await axeFynd(sida, 'alla'), `${width} px`).toEqual([]);
      }
    });

    it('shows the same events in wheel, list and table', async () => {
      const sida = await oppna(bok, vag);
      const ider = (valjare: string) =>
        sida
          .locator(valjare)
          .evaluateAll((alla) =>
            [...new Set(alla.map((en) => en.getAttribute('data-handelse')))].sort(),
          );
      const lista = await ider('.arslista li');
      expect(await ider('.arstabell tbody tr')).toEqual(lista);
      const medNummer = await ider('.arslista li:has(> .hjulmarke)');
      expect(await ider('.stor .post')).toEqual(medNummer);
      expect(await ider('.liten .post')).toEqual(medNummer);
    });
  });
});

describe('this month', () => {
  it.each([
    ['2027-03-15T12:00:00', 'mars'],
    ['2026-12-31T23:30:00', 'december'],
  ])('%s is %s, in the reader’s own time', async (nu, manad) => {
    const sida = await ny({ timezoneId: 'Europe/Stockholm' });
    await sida.clock.setFixedTime(new Date(`${nu}+01:00`));
    await sida.goto(adress('arshjul/?ar=vanligt'));
    const markerade = await sida
      .locator('[aria-current=date]')
      .evaluateAll((alla) => alla.map((en) => en.textContent));
    expect(markerade).toEqual([manad, manad]);
    const rubrik = await sida.locator('.arslista h2:has(.denna)').textContent();
    expect(rubrik?.toLowerCase()).toBe(`${manad} denna månad`);
  });
});

describe('an election year', () => {
  const i = async (nu: string, vag: string) => {
    const sida = await ny();
    await sida.clock.setFixedTime(new Date(nu));
    await sida.goto(adress(vag));
    return sida;
  };

  it('opens by itself in the reader’s own election year, with what was chosen', async () => {
    const sida = await i('2026-11-22T12:00:00Z', 'arshjul/?slag=planering#november');
    await sida.waitForURL(/arshjul\/mandatskifte\/\?slag=planering#november$/);
    expect(await sida.getByLabel('Slag', { exact: true }).inputValue()).toBe('planering');
    await sida.getByRole('link', { name: 'vanligt år' }).click();
    await sida.waitForURL(/arshjul\/\?slag=planering&ar=vanligt$/);
    await sida.getByLabel('Slag', { exact: true }).selectOption('');
    await sida.waitForURL(/arshjul\/\?ar=vanligt$/);
    await sida.reload();
    expect(new URL(sida.url()).search).toBe('?ar=vanligt');
  });

  it('and not in another year, but it says what is held the year after an election', async () => {
    const sida = await i('2027-01-22T12:00:00Z', 'arshjul/');
    expect(await sida.locator('.arsefter').innerText()).toMatch(/mvärldsdialog.* i januari/);
    expect(await sida.locator('h1').textContent()).toBe('Årshjulet');
    expect(new URL(sida.url()).pathname).toMatch(/arshjul\/$/);
  });

  it.each([
    ['2026-11-22T12:00:00Z', false],
    ['2027-01-22T12:00:00Z', true],
  ])('at %s the start page has omvärldsdialogen as the feeds do: %s', async (nu, finns) => {
    const sida = await i(nu, '');
    const lankar = sida.locator('.manader [data-manad]:visible a[href$="/omvarldsdialog/"]');
    expect((await lankar.count()) > 0).toBe(finns);
  });
});

describe('my year wheel', () => {
  it('chooses by role, kind and decision, stands in the address and is said aloud', async () => {
    const sida = await oppna('mjolby', 'arshjul/');
    const alla = (await synliga(sida)).length;
    await sida.getByLabel('Roll', { exact: true }).selectOption('kommunfullmaktige');
    const rollens = await synliga(sida);
    expect(rollens).toContain('budgetbeslut');
    expect(rollens.length).toBeLessThan(alla);
    expect(await sida.getByRole('status').textContent()).toBe(
      `Visar ${rollens.length} av ${alla} händelser.`,
    );
    expect(new URL(sida.url()).search).toBe('?roll=kommunfullmaktige');
    expect(await sida.locator('a[data-kalender]').getAttribute('href')).toMatch(
      /#kalender-kommunfullmaktige$/,
    );

    await sida.getByLabel('Slag', { exact: true }).selectOption('planering');
    await sida.getByLabel('Bara beslut').check();
    const beslut = await synliga(sida);
    expect(new URL(sida.url()).search).toBe('?roll=kommunfullmaktige&slag=planering&beslut=ja');
    const iHjulet = await sida
      .locator('.stor .post:visible')
      .evaluateAll((en) => en.map((ett) => ett.getAttribute('data-handelse')).sort());
    expect([...new Set(iHjulet)]).toEqual(beslut);
    expect(await sida.locator('.stor .post.beslut:visible').count()).toBe(iHjulet.length);
    expect(await sida.locator('.arslista section:visible:not(:has(li:visible))').count()).toBe(0);

    const ledigt = await sida
      .locator('.stor .manad[href]')
      .evaluateAll((alla) =>
        alla.map((a) => document.querySelector(a.getAttribute('href') ?? '')?.checkVisibility()),
      );
    expect(ledigt.length).toBeGreaterThan(0);
    expect(ledigt.every(Boolean)).toBe(true);

    await sida.reload();
    expect(await synliga(sida)).toEqual(beslut);
    expect(await sida.getByLabel('Slag', { exact: true }).inputValue()).toBe('planering');
    await sida.getByRole('link', { name: 'valår och mandatskifte' }).click();
    await sida.waitForURL(/mandatskifte\/\?roll=kommunfullmaktige&slag=planering&beslut=ja$/);
    expect(await sida.getByLabel('Bara beslut').isChecked()).toBe(true);

    await sida.getByRole('button', { name: 'Visa alla' }).click();
    await sida.waitForFunction(() => location.search === '');
    expect(await sida.getByRole('status').textContent()).toMatch(/^Visar alla/);
  });

  it('tolerates a choice that does not exist', async () => {
    const sida = await oppna('mjolby', 'arshjul/?roll=finns-inte&slag=<b>');
    expect(await sida.getByRole('status').textContent()).toMatch(/^Visar alla/);
  });

  it('says so when nothing fits', async () => {
    const sida = await oppna('mjolby', 'arshjul/?roll=medborgare&beslut=ja');
    expect(await sida.getByRole('status').textContent()).toMatch(/^Ingen av/);
  });
});

describe('by keyboard', () => {
  it('goes from the month of the wheel to the list, and each mark shows that it has focus', async () => {
    const sida = await oppna('mjolby', 'arshjul/');
    const hoppa = sida.getByRole('link', { name: 'Hoppa förbi hjulet till listan' });
    await hoppa.focus();
    expect(await hoppa.evaluate((el) => el.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    await sida.keyboard.press('Tab');
    expect(await sida.evaluate(() => document.activeElement?.textContent)).toBe('januari');
    await sida.keyboard.press('Enter');
    expect(new URL(sida.url()).hash).toBe('#januari');

    const marke = sida.locator('.stor .post').first();
    const utan = await marke.locator('.marke').evaluate((el) => getComputedStyle(el).fill);
    await sida.locator('.stor .manad').last().focus();
    await sida.keyboard.press('Tab');
    expect(await marke.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await marke.locator('.marke').evaluate((el) => getComputedStyle(el).fill)).not.toBe(
      utan,
    );
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/\/arshjul\/[a-z-]+\/$/);
  });
});

describe('without scripts', () => {
  it('the list and the table are whole, and both years can be reached', async () => {
    const sida = await oppna('mora', 'arshjul/', { javaScriptEnabled: false });
    expect(await sida.locator('.arsfilter').isVisible()).toBe(false);
    expect(await sida.locator('.arslista li:visible').count()).toBe(52);
    await sida.getByText('Visa året som tabell').click();
    expect(await sida.locator('.arstabell tbody tr:visible').count()).toBe(52);
    await sida.getByRole('link', { name: 'valår och mandatskifte' }).click();
    expect(await sida.locator('h1').textContent()).toBe('Årshjulet vid mandatskifte');
  });
});

describe('the page of calendars', () => {
  it('subscribes with webcal and copies the address, though the build does not know it', async () => {
    const sida = await ny({ permissions: ['clipboard-read', 'clipboard-write'] });
    await sida.goto(adress('kalender/'));
    const rad = sida.locator('#kalender-jag-chef');
    const fil = adress('kalender/jag-chef.ics');
    expect(await rad.locator('[data-prenumerera]').getAttribute('href')).toBe(
      fil.replace(/^http:/, 'webcal:'),
    );
    expect(await rad.locator('code').innerText()).toBe(fil);
    await rad.getByRole('button').click();
    await expect
      .poll(() => sida.locator('[data-kopierat]').textContent())
      .toBe('Adressen är kopierad.');
    expect(await sida.evaluate(() => navigator.clipboard.readText())).toBe(fil);
  });

  it('marks the address where the clipboard is shut', async () => {
    const sida = await ny();
    await sida.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await sida.goto(adress('kalender/'));
    await sida.locator('#kalender-alla').getByRole('button').click();
    await expect
      .poll(() => sida.locator('[data-kopierat]').textContent())
      .toMatch(/^Adressen är markerad/);
    expect(await sida.evaluate(() => getSelection()?.toString())).toBe(adress('kalender/alla.ics'));
  });

  it('has the files alone for one who reads without scripts and does not know the address', async () => {
    const sida = await oppna('mjolby', 'kalender/', { javaScriptEnabled: false });
    const rad = sida.locator('#kalender-alla');
    expect(await rad.getByRole('link').allInnerTexts()).toEqual(['Kalenderfil']);
    expect(await rad.getByRole('button').count()).toBe(0);
  });

  it.each(BOCKER)('%s: each feed exists and is a calendar', async (bok) => {
    const sida = await oppna(bok, 'kalender/');
    const adresser = await sida
      .locator('.floden [data-fil]')
      .evaluateAll((alla) => alla.map((a) => (a as HTMLAnchorElement).href));
    expect(adresser.length).toBeGreaterThan(10);
    for (const ett of adresser) {
      const svar = await sida.request.get(ett);
      expect(svar.headers()['content-type']).toMatch(/^text\/calendar/);
      expect(await svar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    }
  });
});
