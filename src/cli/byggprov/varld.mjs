/**
 * Loaded first in a build of `npm run byggprov`: turns the order in which folders are listed, and the day of the clock, to what the
 * environment says. In JavaScript, since it is loaded in every process and worker of the build.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const { BYGGPROV_ORDNING, BYGGPROV_DAGAR, BYGGPROV_KARNOR } = process.env;

if (BYGGPROV_ORDNING) vandMappar(BYGGPROV_ORDNING === 'bak' ? -1 : 1);
if (BYGGPROV_DAGAR) flyttaKlockan(Number(BYGGPROV_DAGAR) * 24 * 60 * 60_000);
if (BYGGPROV_KARNOR) {
  os.availableParallelism = () => Number(BYGGPROV_KARNOR);
  os.cpus = medAntal(os.cpus, Number(BYGGPROV_KARNOR));
}
syncBuiltinESMExports();

function vandMappar(hall) {
  const namnet = (post) => String(typeof post === 'object' && 'name' in post ? post.name : post);
  const ordna = (poster) => poster.sort((a, b) => (namnet(a) < namnet(b) ? -hall : hall));
  const { readdir, readdirSync } = fs;
  const lovad = fs.promises.readdir;
  fs.readdirSync = (...argument) => ordna(readdirSync(...argument));
  fs.promises.readdir = async (...argument) => ordna(await lovad(...argument));
  fs.readdir = (...argument) => {
    const svara = argument.pop();
    readdir(...argument, (fel, poster) => svara(fel, poster && ordna(poster)));
  };
}

function flyttaKlockan(sedan) {
  const Klocka = Date;
  globalThis.Date = class extends Klocka {
    constructor(...argument) {
      if (argument.length === 0) super(Klocka.now() + sedan);
      else super(...argument);
    }
    static now() {
      return Klocka.now() + sedan;
    }
  };
}

function medAntal(lista, antal) {
  return () => Array.from({ length: antal }, () => lista()[0]);
}
