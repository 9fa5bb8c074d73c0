/** Runs before each file that reads the built sites: they are there when its first line is run. */
import { byggd, PROVBYGGEN, type Provhandbok } from './byggd-webbplats.ts';

await Promise.all((Object.keys(PROVBYGGEN) as Provhandbok[]).map(byggd));
