/** On the pages of the training: fetches the rest only for one who has saved the handbook. */
import nyutgava from './ny-utgava.ts?worker&url';
import { harSparat } from './registrering.ts';

// Bundled as a worker's file would be, for its address: see klient/sok.ts.
if (harSparat()) void import(/* @vite-ignore */ nyutgava);
