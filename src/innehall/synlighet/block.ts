/** The blocks of a body that everyone may read: what is counted is what they see, whoever the site is built for. */
import type { Block } from '../brod/block.ts';

/** Without runs in internal passages, blocks that hold nothing else, and footnotes that only they point to. */
export function publikaBlock(block: Block[]): Block[] {
  if (!block.some(({ bitar }) => bitar.some(({ intern }) => intern))) return block;
  const kvar = block.flatMap((ett) => {
    const bitar = ett.bitar.filter(({ intern }) => !intern);
    return bitar.length > 0 || ett.bitar.length === 0 ? [{ ...ett, bitar }] : [];
  });
  const pekade = new Set(
    kvar.filter(({ iFotnot }) => !iFotnot).flatMap((ett) => ett.fotnoter ?? []),
  );
  return kvar.filter(({ iFotnot }) => iFotnot === undefined || pekade.has(iFotnot));
}
