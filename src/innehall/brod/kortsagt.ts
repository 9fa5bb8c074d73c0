/** How much a <Kortsagt> may hold: what can be read from the back of a room while somebody speaks. */
export const KORTSAGT = { punkter: 5, ord: 20 } as const;
