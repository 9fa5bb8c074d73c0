/** The two worlds that a commit is built in: unlike in all that must not matter. */
import { join } from 'node:path';
import { INSTALLNINGAR } from '../../webb/miljo/fel.ts';

/** What a build meets besides the commit. */
export interface Varld {
  /** How it is told of, in Swedish. */
  ord: string;
  /** Name of its folder, below another: paths differ in length too. */
  mapp: string;
  umask: number;
  miljo: Record<string, string>;
}

export const VARLDAR: readonly [Varld, Varld] = [
  {
    ord: 'svenska, Kiribati, filerna i bokstavsordning, i dag, två kärnor',
    mapp: 'ett',
    umask: 0o022,
    miljo: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'sv_SE.UTF-8',
      LC_ALL: 'sv_SE.UTF-8',
      BYGGPROV_ORDNING: 'fram',
      BYGGPROV_KARNOR: '2',
    },
  },
  {
    ord: 'turkiska, New York, filerna baklänges, om 400 dagar, en kärna',
    mapp: join('en annan mapp', 'två'),
    umask: 0o077,
    miljo: {
      TZ: 'America/New_York',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      BYGGPROV_ORDNING: 'bak',
      BYGGPROV_DAGAR: '400',
      BYGGPROV_KARNOR: '1',
    },
  },
];

/** Settings that say where things lie: in a copy everything lies where the project has it. */
const PLATSER = ['INNEHALL', 'UT', 'GEMENSAM', 'NODE_OPTIONS'];

/**
 * The environment of a build in a world. What the user has set is set in both.
 *
 * @param hem an empty folder for what programs keep of their own
 */
export function miljoFor(
  varld: Varld,
  { ut, hem }: { ut: string; hem: string },
): NodeJS.ProcessEnv {
  const forst = new URL('./varld.mjs', import.meta.url).href;
  const arvda = Object.entries(process.env).filter(([namn]) => !PLATSER.includes(namn));
  return {
    ...Object.fromEntries(arvda),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...varld.miljo,
    HOME: hem,
    UT: ut,
    NODE_OPTIONS: `--import=${forst}`,
  };
}

/** The settings that both builds get from the user, as they are written. */
export function egnaInstallningar(): string[] {
  return INSTALLNINGAR.filter((namn) => process.env[namn] && !PLATSER.includes(namn)).map(
    (namn) => `${namn}=${process.env[namn]}`,
  );
}
