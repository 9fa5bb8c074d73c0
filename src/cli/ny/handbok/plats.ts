import { arIdnamn, foreslaId } from '../../../innehall/fil/filnamn.ts';

const ID_REGEL = 'Ett id har små bokstäver a–z, siffror och bindestreck, och blir mappens namn.';

/** A Swedish sentence about an id that cannot be the name of a handbook's folder; undefined when it can. */
export function idfel(id: string | undefined): string | undefined {
  if (id === undefined)
    return `Skriv handbokens id sist: npm run ny -- handbok exempelkoping. ${ID_REGEL}`;
  if (arIdnamn(id) && id.length <= LANGST) return undefined;
  if (arIdnamn(id)) return `Id:t är för långt. Högst ${LANGST} tecken går bra.`;
  const forslag = foreslaId(id).slice(0, LANGST).replace(/-$/, '');
  const menade = arIdnamn(forslag) ? ` Menade du ${forslag}?` : '';
  return `Id:t "${id}" går inte att använda.${menade} ${ID_REGEL}`;
}

/** Longer folders are a burden in addresses and on Windows. */
const LANGST = 40;
