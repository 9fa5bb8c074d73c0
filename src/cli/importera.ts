/** `npm run importera -- fil.docx`: a Word document becomes chapters of the handbook. Never overwrites; all or nothing. */
import { statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { granskaAllt } from '../diagram/granska.ts';
import { handboksrot } from '../webb/miljo.ts';
import { INNEHALLSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { importera } from './importera/importera.ts';
import { medSvarare } from './ny/inmatning.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const HJALP = `Gör ett Word-dokument till kapitel i handboken.

  npm run importera -- riktlinje.docx                  frågar efter det som behövs
  npm run importera -- riktlinje.docx --del grund      delen i handboken där kapitlen ska ligga
  npm run importera -- riktlinje.docx --niva 2         rubriker på nivå 1 och 2 börjar nya kapitel
  npm run importera -- riktlinje.docx --titel Inledning   namn på texten före första rubriken
  npm run importera -- riktlinje.docx --prova          visar vad som skulle bli, skriver inget
  npm run importera -- riktlinje.docx --forval         tar det som föreslås utan att fråga

Rubriker, listor, tabeller, fotnoter, länkar och bilder följer med. Du får frågan vad varje bild visar.
Kommentarer, sidhuvud och sidfot tas inte med. Spårade ändringar måste först godkännas eller avvisas.
Det som redan finns skrivs aldrig över. Går något fel skrivs ingenting.
Efteråt granskas de nya filerna, och du får en lista på det som är kvar att göra.

${INNEHALLSHJALP}`;

const ANVANDNING = {
  kommando: 'npm run importera',
  hjalp: HJALP,
  flaggor: { del: 'string', niva: 'string', titel: 'string', prova: 'boolean', forval: 'boolean' },
  ord: 1,
} as const;

/** The command was written wrongly. */
const FEL_ORD = 2;

await kommando(ANVANDNING, async ({ ord: [sokvag], val }) => {
  const rot = handboksrot(provadMiljoForEn('npm run importera'));
  if (sokvag === undefined) {
    skrivFel('Skriv vilket dokument du vill importera: npm run importera -- riktlinje.docx');
    return FEL_ORD;
  }
  provaFil(sokvag);
  for (const rad of await stadaEfterAvbrott(rot)) skriv(rad);
  const nara = relative(process.cwd(), rot);
  const { rader, kod } = await medSvarare(val, async (svarare) =>
    importera({
      sokvag,
      rot,
      visa: (nara.startsWith('..') ? rot : nara).replaceAll('\\', '/'),
      svarare,
      prova: val['prova'] === true,
      granska: (visa) => granskaAllt(rot, { visa }),
    }),
  );
  skriv(rader.join('\n'));
  return kod;
});

function provaFil(sokvag: string): void {
  const post = statSync(sokvag, { throwIfNoEntry: false });
  if (!post)
    throw new Stopp(
      `Filen ${sokvag} finns inte. Skriv sökvägen till den, inom citattecken om den har blanksteg.`,
    );
  if (!post.isFile())
    throw new Stopp(`${basename(sokvag)} är en mapp. Skriv sökvägen till en fil.`);
}
