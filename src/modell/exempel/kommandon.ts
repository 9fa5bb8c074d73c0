/** What commands say, for the pages for editors. Tests hold the words against those of the commands. */

/** Of `npm run importera`. */
export const IMPORTEXEMPEL = `riktlinje.docx blev 2 kapitel och 1 bild i content/exempelkoping:
  content/exempelkoping/kapitel/grund/inkop.mdx
  content/exempelkoping/kapitel/grund/uppfoljning.mdx
  content/exempelkoping/bilder/inkop-1.png

Från Word:
  2 kommentarer i marginalen togs inte med.
  Texten i sidhuvudet och sidfoten togs inte med.

Att se över:
  Sammanslagna celler är ifyllda: samma text står i varje cell. Läs igenom tabellen.
    content/exempelkoping/kapitel/grund/inkop.mdx:24
  Sammanfattningen är textens början. Skriv en egen.
    content/exempelkoping/kapitel/grund/inkop.mdx:5
    content/exempelkoping/kapitel/grund/uppfoljning.mdx:5

Granskningen har inget att säga om de nya filerna.`;

/** Of `npm run byt-namn`. */
export const BYTNAMNEXEMPEL = `Rollen: id kommundirektoren blir stadsdirektoren, namnet ”Kommundirektören” blir ”Stadsdirektören”.
Det skulle ändra 3 ställen i 2 filer:
  content/exempelkoping/roller/kommundirektoren.mdx → stadsdirektoren.mdx  (1)
  content/exempelkoping/handbok.yaml  (2)
Den gamla adressen leder vidare till den nya, under omdirigeringar i handbok.yaml.

Det gamla namnet står kvar på 1 ställe. Läs det, och ändra där det behövs:
  content/exempelkoping/utbildning/modul-1.mdx:16:17  Kommundirektören

Inget skrevs. Kör utan --prova för att ändra.`;

/** Of `npm run jamfor`. */
export const JAMFOREXEMPEL = `1 kapitel ändrat.
2 meningar ändrade.

Skrev andringar.html. Öppna filen i en webbläsare.`;

/** Of `npm run underlag`. */
export const UNDERLAGSEXEMPEL = `Jämför Ledningssystemet 2018 med förslaget i texten som den ligger nu.

Skrev i underlag:
  forslag-till-beslut.docx: utkast till att-satser, vad som ändras för vem, och ändrade uppgifter
  text-med-andringar.docx: texten med spårade ändringar
  andringar.pdf: alla ändringar på papper, 10 sidor
  andringar.html: samma sak att läsa på skärm`;
