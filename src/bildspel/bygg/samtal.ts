/** What a group talks about: the module's own questions without a key, and the cases that go with it. */
import type { Modul, Scenario } from '../../modell/typer.ts';
import type { Diabildsdel, Utkast } from '../typer.ts';

export function samtalsbilder({ data, scenarier }: Modul): Utkast[] {
  const egna: Utkast[] =
    data.samtal.length > 0
      ? [
          {
            slag: 'samtal',
            rubrik: 'Att samtala om',
            delar: [punkter(data.samtal, false)],
            anteckningar: [],
          },
        ]
      : [];
  return [...scenarier.map(fallet), ...egna];
}

/** A case as it begins. What the choices lead to is told afterwards: it stands in the notes. */
function fallet({ namn, adress, data }: Scenario): Utkast {
  const [borjan] = data.steg;
  const val = borjan?.val ?? [];
  return {
    slag: 'samtal',
    rubrik: namn,
    delar: [
      { slag: 'text', text: borjan?.berattelse ?? data.sammanfattning },
      ...(borjan ? [{ slag: 'text' as const, text: borjan.fraga }] : []),
      punkter(
        val.map(({ text }) => text),
        true,
      ),
    ],
    anteckningar: [
      ...val.map(({ utfall, foljd }, nr) => `Val ${nr + 1} (${utfall}): ${foljd}`),
      ...data.handboken.map(({ text }) => `Handboken: ${text}`),
      ...data.samtal,
    ],
    kalla: { namn, adress },
  };
}

function punkter(alla: string[], numrerade: boolean): Diabildsdel {
  return { slag: 'punkter', punkter: alla, numrerade };
}
