/** Building, land, streets, water and waste. */
export const BYGG = {
  nara: 'byggnadsnämnden, byggnads-, byggnadskontoret, samhällsbyggnads-, tekniska nämnden, tekniska-, miljö- och byggnads-, service- och teknikförvaltningen',
  ord: `
bygglov, bygglovet, marklov, rivningslov, bygglovshandläggare, startbesked, slutbesked
bygga, bygga ut, tillbyggnad, attefall, attefallshus, friggebod, uterum, altan, carport, inglasad balkong
detaljplan, detaljplaner, planbesked, planändring, områdesbestämmelser, planlägga, planprocess ~ detaljplaner, prioritering av detaljplaner
översiktsplan, fördjupad översiktsplan, markanvändning, markplanering ~ översiktsplan
tomt, tomter, tomtkö, tomträtt, köpa tomt, markanvisning, markköp, markförsäljning, arrende
bostad, bostäder, bostadsbrist, bostadsbyggande, bostadsförsörjning, bostadskö, hyresrätt, lägenhet ~ bostadsbolaget, bostadsbyggande
strandskydd, strandskyddsdispens, strandskyddat
grannar, granne, grannyttrande, rågång, tomtgräns
kulturmiljö, byggnadsminne, k-märkt, rivningsförbud
karta, kartor, lantmäteri, fastighetsgräns, nybyggnadskarta, gis
obligatorisk ventilationskontroll, ovk, hissbesiktning, tillgänglighetsanpassning
bostadsanpassning, bostadsanpassningsbidrag
gata, gator, väg, vägar, vägunderhåll, asfalt, potthål, trottoar, enskild väg ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-, hastighetsplan
snöröjning, snö, plogning, halka, sandning, vinterväghållning ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
parkering, p-böter, parkeringstillstånd, boendeparkering, felparkering ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
hastighet, hastigheter, fartgräns, hastighetsgräns, fartgupp, farthinder, trafik, trafiksäkerhet ~ hastighetsplan
cykelväg, cykel, gångväg, cykla, cykelbana, övergångsställe ~ hastighetsplan
gatlampa, gatubelysning, belysning, lampa trasig, lyktstolpe ~ felanmälan, tekniska nämnden, tekniska-
buss, kollektivtrafik, färdtjänst, skolskjuts, riksfärdtjänst, tåg, busshållplats
park, parker, lekplats, gräsklippning, träd, trädfällning, blomlådor, skötsel av park ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
torg, torghandel, marknad, uteservering, polistillstånd, upplåtelse av mark ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
vatten, dricksvatten, va, avlopp, vattenläcka, va-taxa, vattenavgift, kommunalt vatten, avloppsanslutning ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
enskilt avlopp, trekammarbrunn, minireningsverk, slam, slamtömning ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
dagvatten, regnvatten, översvämning, skyfall, stuprör ~ dagvattenpolicy
sopor, soptömning, sopbil, sophämtning, soptunna, avfall, renhållning, avfallshantering, sophantering, hushållsavfall ~ avfallstaxa, avfallsplan
återvinning, återvinningscentral, återbruk, källsortering, matavfall, förpackningar, tippen, grovsopor ~ avfallstaxa
fjärrvärme, el, elnät, bredband, fiber, stadsnät, elavtal
skog, skogsbruk, skötselplan, naturreservat, biotop, allemansrätt ~ naturvårdsprogram
natur, naturvård, biologisk mångfald, arter, invasiva arter ~ naturvårdsprogram
badplats, badvatten, vattenkvalitet, algblomning ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen, samhällsbyggnads-
klotter, nedskräpning, skräp, skadegörelse, övergivna bilar, skrotbil ~ felanmälan
graffiti, offentlig konst, konst, skulptur
räddningstjänst, brandkår, brand, brandman, brandskydd, eldningsförbud, sotning, sotare ~ räddningstjänsten, trygghet säkerhet, räddnings-
laddstolpe, elbil, tankstation, bilpool ~ möten resor, resor
bygglovsavgift, plankostnad, byggsanktionsavgift, svartbygge, olovligt byggande
skylt, fasadändring, plank, mur, staket
kontrollansvarig, energideklaration, teknisk kontroll
adress, gatunamn, namnsättning, lägenhetsnummer
exploatering, exploateringsavtal, exploatör, byggherre
grävtillstånd, schakt, trafikanordning, gatuarbete ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
vägmärke, trafikmärke, lokal trafikföreskrift, tung trafik ~ hastighetsplan, tekniska nämnden
bro, hamn, båtplats, brygga, kaj ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
skolväg, gågata, gående ~ hastighetsplan
demonstration, offentlig tillställning, affischering
vattenmätare, mätaravläsning, vattenavstängning, brunt vatten ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
avloppsstopp, källaröversvämning, fettavskiljare ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
lokalförsörjning, nya lokaler, paviljong ~ internhyra, beställning av lokalanpassning, interna hyresavtal
enkelt avhjälpta hinder, tillgänglighet, ramp ~ rådet för delaktighet, byggnadsnämnden
riksintresse, grönområde, landskapsbild ~ översiktsplan, naturvårdsprogram
`,
} as const;
