/** What every page does in the browser. Without it all pages work; with it some things come sooner. */
import { lyssnaPaAnkare } from './ankare.ts';
import { forladda } from './forladda.ts';
import { visaLasplats } from './lasplats.ts';
import { beskedOmNytt } from './offline/besked.ts';
import { startaLins } from './lins.ts';
import { svarsruta } from './svar.ts';
import { stangMenyn } from './sidmeny.ts';
import { startaVerktyg } from './verktyg.ts';

const svara = svarsruta();
startaLins(svara);
lyssnaPaAnkare(svara);
startaVerktyg(svara);
visaLasplats();
stangMenyn();
forladda();
beskedOmNytt();
