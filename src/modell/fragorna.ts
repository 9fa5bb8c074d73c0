import type { HandbokData } from '../schema/handbok.ts';

type Vems = HandbokData['rollslag'][number]['fraga'];

/** Said where handbok.yaml has no words of its own. */
const ANNARS = {
  politik: { namn: 'vad som ska uppnås', kort: 'vad som ska uppnås' },
  verksamhet: { namn: 'hur det ska göras', kort: 'hur det ska göras' },
};

/** What a handbook calls the questions that a kind of role deals with; undefined when it deals with none. */
export function fragorna({ fragor = ANNARS }: HandbokData, vems: Vems | undefined) {
  switch (vems) {
    case 'politik':
    case 'verksamhet':
      return fragor[vems].namn;
    case 'båda':
      return `både ${fragor.politik.kort} och ${fragor.verksamhet.kort}`;
    default:
      return undefined;
  }
}
