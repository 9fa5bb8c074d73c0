/** What was measured, in a short table. */
import { felen, type Matning } from './matning.ts';

/** How many pictures there were, how many are wrong in which way, and which pages are worst. */
export function rapport(matt: Matning[]): string {
  const varst = new Map<string, number>();
  for (const ett of matt) {
    const antal = felen(ett).length;
    if (antal) varst.set(ett.sida, (varst.get(ett.sida) ?? 0) + antal);
  }
  return [
    `${matt.length} mätningar av ${new Set(matt.map(({ sida, namn }) => `${sida} ${namn}`)).size} bilder på ${new Set(matt.map(({ sida }) => sida)).size} sidor.`,
    rad('skroll i sidled', matt, (ett) => ett.skroll > 0),
    rad('text under 12 px', matt, (ett) => ett.sma.length > 0),
    rad('streck genom text', matt, (ett) => ett.strukna.length > 0),
    rad('rutor på varandra', matt, (ett) => ett.overlapp.length > 0),
    rad('svärta utanför 2–40 %', matt, ({ black = 0.1 }) => black < 0.02 || black > 0.4),
    ...[...varst]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([sida, antal]) => `  ${String(antal).padStart(4)} fel på /${sida}`),
  ].join('\n');
}

/** How many pictures at each width, light and dark together. */
function rad(vad: string, matt: Matning[], fel: (ett: Matning) => boolean): string {
  const bredder = [...new Set(matt.map(({ fonster }) => fonster))];
  const antal = bredder.map((bredd) => {
    const bilder = matt.filter((ett) => ett.fonster === bredd && fel(ett));
    return `${bredd} px: ${new Set(bilder.map(({ sida, namn }) => `${sida} ${namn}`)).size}`;
  });
  return `  ${vad.padEnd(24)}${antal.join('   ')}`;
}
