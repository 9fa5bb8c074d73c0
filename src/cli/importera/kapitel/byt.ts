/** Walks a tree and puts other nodes in place of some. */
import type { Nodes } from 'mdast';

/**
 * Changes the tree in place.
 *
 * @param byte what a node becomes; undefined leaves it as it is
 */
export function bytNoder<T extends Nodes>(
  noder: T[],
  byte: (nod: Nodes) => Nodes[] | undefined,
): T[] {
  return noder.flatMap((nod): T[] => {
    if ('children' in nod) nod.children = bytNoder(nod.children as Nodes[], byte) as never;
    return (byte(nod) as T[] | undefined) ?? [nod];
  });
}

/** A node and all that is in it. */
export function allaI(nod: Nodes): Nodes[] {
  return [nod, ...('children' in nod ? nod.children.flatMap((barn) => allaI(barn)) : [])];
}
