/** A mistake in one of the example files, and what granskningen says of it: a test makes the same mistake. */
export const RAPPORTEXEMPEL = {
  fil: 'kapitel/vem-bestammer.mdx',
  ratt: 'roll:kommunfullmaktige',
  fel: 'roll:kommunfullmaktig',
  rapport: `content/exempelkoping/kapitel/vem-bestammer.mdx:8:1  fel ROLL-SAKNAS  Rollen "kommunfullmaktig" finns inte. Menade du "kommunfullmaktige"?
    [Fullmäktige](roll:kommunfullmaktige) bestämmer målen en gång om året.
1 fel och 0 varningar. 13 filer, 20 ord.`,
};
