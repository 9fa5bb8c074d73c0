/** Meetings, elected people and the law that decisions rest on. */
export const MOTEN = {
  nara: 'arbetsordning för kommunfullmäktige, kommunfullmäktige, nämnderna',
  ord: `
närvarorätt, adjungera, adjungerad, insynsplats
delta på distans, distansdeltagande, hybridmöte, videomöte
extra möte, extrainsatt sammanträde
valberedning, nominering, kandidat
avsägelse, hoppa av, entledigande, fyllnadsval
frågestund, allmänhetens frågestund
yrkande, bifall, ändringsyrkande, tilläggsyrkande
nämndsekreterare, sekreterare, justerare ~ nämnderna, kommunstyrelsens förvaltning
nyvald, nya politiker, utbildning för nyvalda ~ förtroendevald
ansvarsfrihet, ansvarsprövning, revisionsanmärkning ~ kommunrevisionen, kommunfullmäktige
väcka ärende, initiativrätt, nämndinitiativ
verkställa beslut, verkställighet, expediera, expediering ~ förvaltningschef, kommundirektör
mandatfördelning, valresultat, valkrets ~ politisk majoritet, valnämnden, kommunfullmäktige
fullmäktigeberedning, programberedning, tillfällig beredning ~ beredning, kommunfullmäktige
uppdrag från fullmäktige, beredningsuppdrag ~ kommunstyrelsen, kommunfullmäktige
`,
} as const;

export const JURIDIK = {
  nara: 'myndighetsutövning, kommunstyrelsen, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen',
  ord: `
jurist, juridik, kommunjurist, juridisk hjälp
domstol, dom, rättsfall, prejudikat
polisanmälan, stöld, inbrott
skadeanmälan, anmäla skada, skadereglering
kungörelse, kungöra, delgivning
handläggningstid, förvaltningslagen, serviceskyldighet, långsam handläggning
upphovsrätt, bildrättigheter ~ kommunikation
vite, föreläggande, sanktionsavgift
regeringsformen, grundlag, saklighet, likställighetsprincipen ~ kommunallagen
kommunal kompetens, lokaliseringsprincip, kommunens befogenhet ~ kommunallagen
författningssamling, lokala stadgar, ordningsstadga ~ styrdokument
folkbokföring, adressändring, skyddade personuppgifter ~ medborgare
avslag, avslag på ansökan, ansökan, ansöka
e-arkiv, slutarkiv, arkivarie, arkivmyndighet
`,
} as const;
