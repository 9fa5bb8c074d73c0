/** The commands of editors as tasks of VS Code. What granskningen says is put at its line. */

/** What `granska` prints of a problem: file, line, column, level, code and text. One matcher a level: VS Code knows only English words for them. */
export const PROBLEMRAD = (niva: 'fel' | 'varning') =>
  `^(\\S.*?):(\\d+):(\\d+)  ${niva} ([A-Z][A-Z-]+)  (.*)$`;

const NIVAER = { fel: 'error', varning: 'warning' } as const;

const LASARE = (['fel', 'varning'] as const).map((niva) => ({
  owner: `handbok-${niva}`,
  fileLocation: ['relative', '${workspaceFolder}'],
  severity: NIVAER[niva],
  pattern: { regexp: PROBLEMRAD(niva), file: 1, line: 2, column: 3, code: 4, message: 5 },
}));

/** The handbook that settings.json names. */
const HANDBOK = { env: { HANDBOK: '${config:handbok}' } };

interface Uppgift {
  namn: string;
  detalj: string;
  /** What stands after npm run. */
  kommando: string;
  granskar?: true;
  /** It goes on until it is ended. */
  pagar?: true;
}

const UPPGIFTER: Uppgift[] = [
  {
    namn: 'Granska medan du skriver',
    detalj: 'Alla problem vid raderna. Det som får vänta till publiceringen är varningar.',
    kommando: 'granska -- --utkast',
    granskar: true,
  },
  {
    namn: 'Granska inför publicering',
    detalj: 'Samma fel som stoppar bygget.',
    kommando: 'granska',
    granskar: true,
  },
  {
    namn: 'Visa handboken',
    detalj: 'Öppna http://127.0.0.1:4321/ och läs sidan medan du skriver.',
    kommando: 'dev',
    pagar: true,
  },
  {
    namn: 'Redigera i webbläsaren',
    detalj: 'Formulär i stället för filer.',
    kommando: 'redigera',
    pagar: true,
  },
  {
    namn: 'Ny fil',
    detalj: 'Frågar efter det som behövs och skriver en fil som går igenom granskningen.',
    kommando: 'ny -- ${input:slag}',
  },
  {
    namn: 'Importera Word-dokument',
    detalj: 'Ett dokument blir kapitel.',
    kommando: 'importera -- "${input:dokument}"',
  },
  {
    namn: 'Bygg',
    detalj: 'Handboken i mappen dist, så som den publiceras.',
    kommando: 'build',
    granskar: true,
  },
];

/**
 * tasks.json.
 *
 * @param slag what `npm run ny` can make
 */
export function uppgifter(slag: readonly string[]): object {
  return {
    version: '2.0.0',
    tasks: UPPGIFTER.map(({ namn, detalj, kommando, granskar, pagar }) => ({
      label: namn,
      detail: detalj,
      type: 'shell',
      command: `npm run --silent ${kommando}`,
      options: HANDBOK,
      problemMatcher: granskar ? LASARE : [],
      presentation: { clear: true },
      ...(pagar ? { isBackground: true } : {}),
      ...(kommando === 'granska -- --utkast' ? { group: { kind: 'test', isDefault: true } } : {}),
      ...(kommando === 'build' ? { group: { kind: 'build', isDefault: true } } : {}),
    })),
    inputs: [
      { id: 'slag', type: 'pickString', description: 'Vad vill du skapa?', options: slag },
      { id: 'dokument', type: 'promptString', description: 'Sökväg till dokumentet (.docx)' },
    ],
  };
}

/** The npm scripts that the tasks run. */
export function skripten(): string[] {
  return UPPGIFTER.map(({ kommando }) => kommando.split(' ')[0] ?? '');
}
