/** The questions of a page can be answered. How it went is kept in the reader's browser, for "Öva igen". */
import { dagAv } from '../tid/dag.ts';
import { medSvar } from '../ovning/framsteg.ts';
import { framstegHar, SPARAS_INTE } from './framsteg/forrad.ts';
import { fragegrupp } from './fragor/grupp.ts';
import { urval } from './fragor/urval.ts';

const forrad = framstegHar();

function spara(fraga: string, ratt: boolean): string | undefined {
  const idag = dagAv(new Date());
  return forrad.andra((nu) => medSvar(nu, fraga, ratt, idag)) ? undefined : SPARAS_INTE;
}

for (const grupp of document.querySelectorAll<HTMLElement>('[data-fragor]'))
  fragegrupp(grupp, spara);

const alla = document.querySelector<HTMLElement>('[data-ova-igen]');
if (alla) urval(alla, forrad.las, () => dagAv(new Date()));
