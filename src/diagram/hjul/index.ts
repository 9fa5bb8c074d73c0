export { ritaFlerhjul, type Flerhjul, type Flerring } from './flera.ts';
export { hjulIOrd, ringFor, tillHjul, VYNAMN, type Hjullankar } from './modell.ts';
export { laggUtHjul } from './layout.ts';
export { LITEN, STOR } from './matt.ts';
export { ritaHjul } from './rita.ts';
export type { Hjul, Hjulmanad, Hjulmatt, Hjulpost, Hjullayout, Hjulplats, Ring } from './typer.ts';
