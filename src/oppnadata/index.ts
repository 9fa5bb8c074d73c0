export { csvtabellerna } from './csv/tabeller.ts';
export { utanKatalog } from './dcat/katalog.ts';
export { filadress } from './form/fil.ts';
export { HANDBOKSFIL } from './form/handboksfil.ts';
export { oppnafiler } from './filer.ts';
export { sidansLankade, type Vagsteg } from './lankad/sida.ts';
export { gemensamLlms, llmsText } from './llms.ts';
export { harText, samlingarna, textadress, textsidor } from './markdown/sidor.ts';
export { adressTill, DATASIDA, LLMS, TEXTFIL, type Dataplats } from './plats.ts';
