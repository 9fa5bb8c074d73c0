/** Runs before each file that reads the built sites: they are there when its first line is run. */
import { byggd } from './byggd-webbplats.ts';

await Promise.all([byggd('mjolby'), byggd('mora')]);
