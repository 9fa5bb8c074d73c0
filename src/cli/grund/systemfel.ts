/** What the operating system answered, and what to do about it. */
const SVAR: Record<string, [vad: string, atgard: string]> = {
  EACCES: ['Rättigheter saknas', 'Ge den som kör kommandot rätt att läsa och skriva där'],
  EADDRINUSE: [
    'Porten är upptagen',
    'Stäng det andra programmet, eller välj en annan port med PORT',
  ],
  EBUSY: ['Mappen eller filen används av något annat', 'Stäng det som använder den'],
  EDQUOT: ['Utrymmet är slut', 'Frigör plats'],
  EEXIST: ['Det ligger redan något där', 'Flytta det'],
  EFBIG: ['Filen får inte plats', 'Frigör plats'],
  EIO: ['Disken går inte att läsa eller skriva', 'Kontrollera disken'],
  EISDIR: ['Där ligger en mapp, inte en fil', 'Flytta den'],
  ELOOP: ['Länkar pekar på varandra i en ring', 'Ta bort en av dem'],
  EMFILE: ['För många filer är öppna samtidigt', 'Stäng andra program'],
  ENAMETOOLONG: ['Sökvägen är för lång', 'Välj en kortare'],
  ENFILE: ['För många filer är öppna samtidigt', 'Stäng andra program'],
  ENOENT: ['Filen eller mappen finns inte', 'Kontrollera sökvägen'],
  ENOMEM: ['Minnet är slut', 'Stäng andra program'],
  ENOSPC: ['Disken är full', 'Frigör plats'],
  ENOTDIR: ['En del av sökvägen är en fil, inte en mapp', 'Välj en annan sökväg'],
  ENOTEMPTY: ['Det ligger redan något där', 'Flytta det'],
  EPERM: ['Rättigheter saknas', 'Ge den som kör kommandot rätt att läsa och skriva där'],
  EROFS: ['Disken går bara att läsa', 'Välj en plats som går att skriva på'],
};

/** The code of an error from the operating system, for example ENOENT. */
export function felkod(fel: unknown): string | undefined {
  return fel instanceof Error && 'code' in fel && typeof fel.code === 'string'
    ? fel.code
    : undefined;
}

/** An error from the operating system in Swedish, with its path and a remedy; otherwise undefined. */
export function systemfel(fel: unknown): string | undefined {
  const svar = SVAR[felkod(fel) ?? ''];
  if (!svar) return undefined;
  const { path, dest } = fel as NodeJS.ErrnoException & { dest?: string };
  const plats = dest ?? path;
  return `${svar[0]}${plats ? `: ${plats}` : ''}. ${svar[1]} och kör igen.`;
}
