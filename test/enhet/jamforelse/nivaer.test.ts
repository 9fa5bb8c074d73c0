import { describe, expect, it } from 'vitest';
import { nivarader } from '../../../src/jamforelse/nivaer.ts';
import { tvaHandbocker } from '../../stod/jamforda.ts';

const rutor = (data?: object) =>
  nivarader(tvaHandbocker(data)).map(({ namn, rutor: alla }) => [
    namn,
    ...alla.map(({ nivaer, lankar, besked }) => [
      ...nivaer.map(({ lank }) => lank.adress),
      ...lankar.map(({ adress }) => adress),
      besked,
    ]),
  ]);

describe('goal chains side by side', () => {
  it('are laid by their place where nothing is said', () => {
    expect(rutor()).toEqual([
      ['Nivå 1', ['/ett/malkedja/kommunmal/', ''], ['/tva/malkedja/kommunmal/', '']],
    ]);
  });

  it('are laid as the file says, with a word where there is nothing', () => {
    const data = {
      nivaer: [
        { namn: 'Målen', rutor: { ett: 'niva:kommunmal', tva: ['term:ord-0', 'niva:kommunmal'] } },
        { namn: 'Annat', rutor: { ett: '–', tva: 'okand' } },
      ],
    };
    expect(rutor(data)).toEqual([
      [
        'Målen',
        ['/ett/malkedja/kommunmal/', 'uppgift saknas i källan'],
        ['/tva/malkedja/kommunmal/', '/tva/ordlista/ord-0/', 'uppgift saknas i källan'],
      ],
      ['Annat', ['finns inte'], ['uppgift saknas i källan']],
    ]);
  });

  it('lose no level that the file leaves out', () => {
    const data = { nivaer: [{ namn: 'Målen', rutor: { ett: 'niva:kommunmal' } }] };
    expect(rutor(data)[1]).toEqual(['Mål', ['inte jämfört'], ['/tva/malkedja/kommunmal/', '']]);
  });

  it('say of a level who decides, for how long and how it is followed up', () => {
    const [rad] = nivarader(tvaHandbocker());
    expect(rad?.rutor[0]?.nivaer[0]?.uppgifter).toEqual([
      {
        etikett: 'Beslutas av',
        lankar: [{ text: 'Fullmäktige', adress: '/ett/roller/fullmaktige/' }],
        text: '',
      },
      { etikett: 'Bereds av', lankar: [], text: 'uppgift saknas i källan' },
      { etikett: 'Gäller', lankar: [], text: 'ett år' },
      { etikett: 'Följs upp genom', lankar: [], text: 'mått' },
    ]);
  });
});
