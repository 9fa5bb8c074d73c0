import type { Dataplats } from '../oppnadata/index.ts';
import { lasMiljo } from '../webb/miljo.ts';

/** Where this build is published, as its open data say it. */
export function dataplats(): Dataplats {
  const { handbok, bas, plats, malgrupp } = lasMiljo();
  return { handbok, bas, plats, intern: malgrupp === 'intern' };
}
