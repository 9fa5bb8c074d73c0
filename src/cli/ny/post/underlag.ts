import { relative, sep } from 'node:path';
import { granskaHandbok } from '../../../granskning/index.ts';
import type { Post } from '../../../innehall/post.ts';
import { OKAND } from '../../../schema/delar.ts';
import type { HandbokData } from '../../../schema/handbok.ts';
import { LANKSLAG, lasLank } from '../../../schema/lankar.ts';
import { SAMLINGAR, TAXONOMIER, type Samling, type Taxonomi } from '../../../schema/index.ts';
import { Stopp } from '../../grund/stopp.ts';
import type { Val } from './val.ts';

/** A handbook as one who writes something new in it needs to know it. */
export class Underlag {
  readonly rot: string;
  /** The folder as it is written to the editor: content/exempelkoping. */
  readonly visa: string;
  readonly bok: HandbokData;
  private readonly poster: readonly Post[];

  /** "roller/styrelsen": names that have no file here but are not free, since an old address or a proposal has them. */
  readonly upptagna: ReadonlySet<string>;

  constructor(
    rot: string,
    visa: string,
    bok: HandbokData,
    poster: readonly Post[],
    upptagna: ReadonlySet<string> = new Set(),
  ) {
    this.upptagna = upptagna;
    this.rot = rot;
    this.visa = visa;
    this.bok = bok;
    this.poster = poster;
  }

  /** The same with one post more. */
  med(post: Post): Underlag {
    return new Underlag(this.rot, this.visa, this.bok, [...this.poster, post], this.upptagna);
  }

  /** What a collection holds, in the order of its files. */
  i(samling: Samling): Post[] {
    return this.poster.filter((post) => post.samling === samling);
  }

  /** What can be chosen out of a collection or out of a list of handbok.yaml. */
  val(namn: Samling | Taxonomi): Val[] {
    return namn in TAXONOMIER
      ? this.listans(namn as Taxonomi)
      : this.i(namn as Samling)
          .map((post) => postval(post))
          .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
  }

  /** The file of the one in a collection that has a name already. */
  medNamnet(samling: Samling, namn: string): string | undefined {
    const falt = SAMLINGAR[samling].namn;
    return this.i(samling).find(({ ra }) => String(ra[falt]).toLowerCase() === namn.toLowerCase())
      ?.fil;
  }

  /** The ids of a list in handbok.yaml that a field points into. */
  ider(namn: string | undefined): string[] {
    return namn !== undefined && namn in TAXONOMIER
      ? this.bok[namn as Taxonomi].map(({ id }) => id)
      : [];
  }

  /** As `val`, and last the word for what nobody knows. */
  valEllerOkand(namn: Samling): Val[] {
    return [...this.val(namn), { id: OKAND, namn: OKAND }];
  }

  private listans(namn: Taxonomi): Val[] {
    return this.bok[namn].map((ett) => ({
      id: ett.id,
      namn: 'namn' in ett ? ett.namn : ett.titel,
    }));
  }
}

/**
 * Reads the handbook. Its files may have faults; handbok.yaml may not, for the choices come from there.
 *
 * @throws Stopp when handbok.yaml cannot be read
 */
export async function lasUnderlag(rot: string): Promise<Underlag> {
  const nara = relative(process.cwd(), rot).split(sep).join('/');
  const visa = nara.startsWith('..') ? rot : nara;
  const { handbokData, poster, forslag } = await granskaHandbok(rot, { visa });
  if (!handbokData)
    throw new Stopp(
      `${visa}/handbok.yaml har fel. Inget skrevs. Rätta dem först: npm run granska.`,
    );
  const foreslagna = (forslag?.sidor ?? []).map(({ samling, id }) => `${samling}/${id}`);
  const upptagna = new Set([...foreslagna, ...gamlaAdresser(handbokData)]);
  return new Underlag(rot, visa, handbokData, poster, upptagna);
}

/** What has a redirect leads on: a page there would stand in its way. */
function gamlaAdresser({ omdirigeringar }: HandbokData): string[] {
  return omdirigeringar.flatMap(({ fran }) => {
    const lank = lasLank(fran);
    const samling = lank && LANKSLAG[lank.slag]?.samling;
    return samling ? [`${samling}/${lank.id}`] : [];
  });
}

/** A post as one of several: its name, its id, and what else it is called. */
function postval({ samling, id, ra }: Post): Val {
  const namn = ra[SAMLINGAR[samling].namn];
  const { kortnamn, alias } = ra;
  const andra = [kortnamn, ...(Array.isArray(alias) ? (alias as unknown[]) : [])];
  const aven = andra.filter((ett) => typeof ett === 'string');
  return { id, namn: typeof namn === 'string' ? namn : id, aven };
}
