/** Compiles the program, before its texts are read: started by forsprang.ts. */
import '../grund/avskilt.ts';
import { lasMiljo } from '../../webb/miljo.ts';
import { stannaVidAvbrott } from '../grund/avbrott.ts';
import { skriv } from '../grund/skriv.ts';
import { BYGG } from './publicerat.ts';
import { kompilatet } from './sidor/kompilera.ts';
import { medAstro, medProgrammet } from './tur.ts';

stannaVidAvbrott(() => undefined);
process.once('disconnect', () => process.exit());
const miljo = lasMiljo();
const [program = '', over = BYGG] = process.argv.slice(2);
const vantan = { miljo, skriv };
await medProgrammet(program, vantan, () =>
  kompilatet(over, program, (kompilera) => medAstro(vantan, kompilera)),
);
process.exit();
