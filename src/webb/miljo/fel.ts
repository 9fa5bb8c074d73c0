/** What in the environment cannot be used: every command asks here, and asks for everything at once. */
import { MALGRUPPER } from '../miljo.ts';
import { adressfel } from './adress.ts';
import { byggtidsfel } from './byggtid.ts';
import { innehallsfel } from './innehall.ts';
import { utfel } from './ut.ts';

/** Every variable that a command reads. */
export const INSTALLNINGAR = [
  'HANDBOK',
  'INNEHALL',
  'SITE',
  'BASE',
  'PORT',
  'UT',
  'PDF',
  'MALGRUPP',
  'HISTORIK',
  'VANTA',
  'SOURCE_DATE_EPOCH',
  'KOMPRIMERA',
];
/** Variables that are on or off. */
const AV_ELLER_PA = ['PDF', 'HISTORIK', 'KOMPRIMERA'];

/**
 * Every problem of the environment, each one sentence or two in Swedish with an example that works.
 *
 * @param hem the user's home folder, which is never published to
 */
export function miljofel(env: NodeJS.ProcessEnv, hem?: string): string[] {
  return [
    ...innehallsfel(env),
    ...adressfel(env),
    ...portfel(env['PORT']),
    ...utfel(env, hem),
    ...AV_ELLER_PA.flatMap((namn) => valfel(namn, env[namn])),
    ...malgruppsfel(env['MALGRUPP']),
    ...vantefel(env['VANTA']),
    ...byggtidsfel(env['SOURCE_DATE_EPOCH']),
  ];
}

function portfel(port = ''): string[] {
  if (port === '' || (/^\d{1,5}$/.test(port) && Number(port) <= 65535)) return [];
  return [
    `PORT=${port} är inget portnummer. Skriv ett heltal mellan 1 och 65535, till exempel PORT=4321.`,
  ];
}

function valfel(namn: string, varde = ''): string[] {
  if (['', '0', '1'].includes(varde)) return [];
  return [`${namn}=${varde} går inte att tolka. Skriv ${namn}=1 för ja eller ${namn}=0 för nej.`];
}

function malgruppsfel(malgrupp = ''): string[] {
  if (malgrupp === '' || (MALGRUPPER as readonly string[]).includes(malgrupp)) return [];
  return [
    `MALGRUPP=${malgrupp} går inte att tolka. Skriv MALGRUPP=publik för alla eller MALGRUPP=intern för intranätet.`,
  ];
}

function vantefel(minuter = ''): string[] {
  if (minuter === '' || /^\d{1,4}$/.test(minuter)) return [];
  return [`VANTA=${minuter} är inget antal minuter. Skriv ett heltal, till exempel VANTA=10.`];
}
