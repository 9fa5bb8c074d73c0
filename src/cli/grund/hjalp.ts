/** The variables that the commands read, as --hjalp shows them. */
export const INSTALLNINGSHJALP = `Inställningar, skrivs före kommandot:
  HANDBOK=exempel                    mapp i content, annars den som config i package.json säger
  HANDBOK=en,annan                   flera handböcker på en webbplats (bygg, visa, granska)
  INNEHALL=/mapp/med/handbocker      annan mapp än content
  UT=/mapp/att/publicera             annan mapp än dist
  SITE=https://www.exempel.se        webbplatsens adress
  BASE=/handbok/                     mapp på webbplatsen
  PORT=4321                          port för npm start och npm run dev
  MALGRUPP=intern                    tar med det som är märkt synlighet: intern, annars publik
  PDF=0                              gör inga PDF-filer
  KOMPRIMERA=1                       packar texter för webbservern (.br och .gz)
  HISTORIK=0                         läser inga ändringsdagar ur git
  VANTA=10                           minuter att vänta på ett annat bygge
  SOURCE_DATE_EPOCH=1700000000       tid i filer som bär en, i stället för textens dag
  FELSOK=1                           visar var i programmet ett fel hände`;

/** The variables that decide where new content is written. */
export const INNEHALLSHJALP = `Inställningar, skrivs före kommandot:
  HANDBOK=exempel                    handboken, annars den som config i package.json säger
  INNEHALL=/mapp/med/handbocker      annan mapp än content`;
