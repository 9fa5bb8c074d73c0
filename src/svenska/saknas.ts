/** What is shown where the source gives no fact. A register sorts by it, so it is written in one place. */
export const SAKNAS = 'uppgift saknas';

/** The same in a sentence of its own. */
export const SAKNAS_I_KALLAN = `${SAKNAS} i källan`;
