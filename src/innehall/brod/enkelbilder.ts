/** The pictures that `<Enkelbild visar="…" />` can show, and what each is. The only list of them. */
export const ENKELBILDER = {
  kedjan: 'målkedjans led, med den som beslutar',
  aret: 'årets beslut månad för månad',
  organisationen: 'medborgare, fullmäktige, styrelse, nämnder och förvaltningar',
  namnderna: 'varje nämnd med sina förvaltningar och kontor',
  cheferna: 'leden från högsta chef till medarbetare',
  dokumenten: 'slagen av styrdokument',
  omradena: 'områdena som målen hör till',
} as const;

export type Enkelbildsnamn = keyof typeof ENKELBILDER;
