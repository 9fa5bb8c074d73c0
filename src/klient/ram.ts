/** What every page does in the browser. Without it all pages work; with it some things come sooner. */
import { lyssnaPaAnkare } from './ankare.ts';
import { forladda } from './forladda.ts';
import { startaLins } from './lins.ts';
import { svarsruta } from './svar.ts';

const svara = svarsruta();
startaLins(svara);
lyssnaPaAnkare(svara);
forladda();
