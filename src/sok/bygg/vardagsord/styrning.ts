/** Politics, decisions, insight and complaints. */
export const STYRNING = {
  nara: '',
  ord: `
politiker, folkvald, kommunpolitiker, fritidspolitiker = förtroendevald
tjänstemän, handläggare = tjänsteperson, medarbetare
personal, anställd, anställda, kommunanställd, arbetstagare, tjänsteperson, tjänsteman = medarbetare
invånare, kommuninvånare, kommunmedlem, kommunmedborgare = medborgare, invånare och brukare
brukare, klient, kunder, målgrupp = kund, invånare och brukare
företag, företagare, näringsliv, näringslivskontor, företagsklimat, nyföretagande ~ näringslivsrådet, kunder
klagomål, klaga, feedback, reklamation, missnöjd, missnöje, åsikt, synpunkter på = synpunkt, synpunktshantering
lämna synpunkt, tycka till, beröm, kontakta kommunen, kontaktcenter, medborgarservice, kundtjänst, växel, telefonnummer ~ synpunkter och felanmälan, synpunktshantering, samspel med medborgare
felrapport, fel, anmäla fel, rapportera fel, trasig = felanmälan
medborgarförslag, e-förslag, invånarförslag, folkinitiativ, namninsamling ~ medborgarförslag, -förslag, medborgare, invånare och brukare
e-petition, förslag till kommunen, idé till kommunen, föreslå ~ medborgarförslag, samspel med medborgare, medborgare, invånare och brukare
kommunchef, kommundir, kommunens högsta tjänsteman, stadsdirektör, vd för kommunen = kommundirektör
kommunalråd, oppositionsråd, borgmästare, kommunstyrelsens ordförande = kommunstyrelsens presidium
KF, fullmäktigeledamot, kommunens parlament = kommunfullmäktige
KS, kommunens regering = kommunstyrelsen
AU, beredande utskott = arbetsutskott
ordförande, vice ordförande, ordförandeskap, talman ~ presidium
ledamot, ledamöter, ersättare, suppleant, mandat ~ kommunfullmäktige, nämnderna
majoritet, opposition, koalition, styrande partier, majoriteten ~ politisk majoritet, politisk plattform, kommunfullmäktige
parti, partier, partistöd, politiskt parti, gruppledare ~ kommunfullmäktige, politisk majoritet
val, kommunval, rösta, rösträtt, valdag, valsedel, vallokal, förtidsrösta ~ medborgare, valnämnden, kommunfullmäktige
folkomröstning, rådgivande omröstning, medborgardialog, samråd, dialog med invånare, inflytande = samråd ~ medborgare, kommunfullmäktige, invånare och brukare
sammanträde, möte, mötestid, mötestider, kallelse, dagordning, sammanträdesdagar ~ mötestider, arbetsordning för kommunfullmäktige, nämnderna
protokoll, mötesprotokoll, justering, anslagstavla, anslag om justering, protokollsutdrag ~ kommunfullmäktige, diarienummer
närvara vid möte, lyssna på möte, åhörare, webbsändning, offentligt möte ~ kommunfullmäktige
motion, motioner, interpellation, fråga till fullmäktige = motioner
reservation, röstning, votering, omröstning, omedelbart justerad, bordlägga, bordläggning, återremiss ~ arbetsordning för kommunfullmäktige
ärende, ärendegång, beredning av ärende, beredningsprocess, tjänsteskrivelse, beslutsunderlag, föredragning ~ beredning, föredragande
remiss, remissvar, yttrande, remissinstans = remiss
delegation, delegera, delegationsbeslut, delegat, vidaredelegation, beslutanderätt, beslutsrätt = delegationsordning
fullmakt, ombud, behörighet, befogenhet, befogenheter ~ delegationsordningar, delegationsordning
arvode, arvoden, ersättning till politiker, förlorad arbetsinkomst, sammanträdesarvode = arvodesbestämmelser, arvode
överklaga, överklagan, laglighetsprövning, förvaltningsbesvär, förvaltningsrätt, besvärshänvisning, ompröva, rättelse av beslut ~ myndighetsutövning, kommunallagen
offentlighet, offentlighetsprincipen, allmän handling, begära ut handling, utlämnande, insyn, handlingar ~ diarienummer, samspel med medborgare
sekretess, sekretessbelagt, osl, hemligstämpel ~ myndighetsutövning, etiska riktlinjer
diarium, diarieföra, registrator, registrera, dnr, diarienr, ärendenummer = diarienummer
arkiv, arkivera, gallring, dokumenthanteringsplan, informationshanteringsplan, arkivering, bevarande ~ diarienummer, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
gdpr, dataskydd, personuppgifter, dataskyddsombud, personuppgiftsbiträde, registerutdrag, integritet, samtycke ~ it-chef, internkontroll, intern kontroll
visselblåsare, visselblåsning, visselblåsarfunktion, tipsa, anmäla missförhållande, rapportera missförhållanden ~ etiska riktlinjer, internkontroll, intern kontroll, synpunkter och felanmälan
jo-anmälan, justitieombudsmannen, jo, tillsyn, tillsynsmyndighet, länsstyrelse, ivo ~ länsstyrelsen, kommunrevisionen
revisor, revisorer, revision, revisionsrapport, granskning, lekmannarevisor = kommunrevision, kommunrevisionen
lag, lagar, lagstiftning, paragraf, författning, lagkrav = lagrum
KL = kommunallagen
kommunal självstyrelse, självstyre, laglig rätt ~ kommunallagen
styrsystem, styrmodell, ledningsmodell, styrprinciper = ledningssystem, styrsystem, styrmodell
organisationsschema, organisationsskiss, organisation, organisationsplan, omorganisation, omorganisera ~ kommunens organisation, organisation och ansvar
stadsdel, tätort, landsbygd, bygd, ortsråd, byalag ~ samspel med medborgare, medborgare, invånare och brukare
minoritet, nationella minoriteter, minoritetsspråk, sverigefinsk, samisk ~ medborgare, invånare och brukare, kommunstyrelsen
barnkonventionen, barnperspektiv, barnets rättigheter, barnrätt, ungdomsråd ~ kommunfullmäktige, utbildningsnämnden
pensionärsråd, pensionärsrådet, funktionshinderråd, tillgänglighetsråd ~ råd och beredningar, rådet för delaktighet
beslutsgång, beslutsordning, vem får besluta, beslutsväg ~ delegationsordning, fullmäktige
ansvarsfördelning, gränsdragning, rollfördelning, rollbeskrivning ~ roller och samspel, organisation och ansvar
stab, staber, stödfunktion, linjeorganisation ~ kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
kommunkansli, kansli, kommunledningskontor, kommunhus, stadshus ~ kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
kommunledning, ledningsmöte, chefsgrupp, chefsforum ~ kommunens ledningsgrupp, kommunledningsgruppen
arbeta över gränser, tvärsektoriellt, stuprörstänk ~ strategiska nätverk, processorienterat arbetssätt
brukarråd, brukarinflytande, föräldraråd, boråd ~ samspel med medborgare, råd och beredningar, medborgare, invånare och brukare
tjänstedesign, fokusgrupp, medskapande, workshop ~ samspel med medborgare, ständiga förbättringar
bemötande, gott bemötande, servicekultur ~ värdegrund
bolagens rapportering, uppsikt, insyn i bolag = uppsiktsplikt
`,
} as const;

/** Planning, following up, quality, documents. */
export const UPPFOLJNING = {
  nara: '',
  ord: `
årsagenda, årskalender, årscykel, årsplanering, tidplan, kalender, årets händelser, viktiga datum = årshjul
nämndmål, mål för nämnden, uppdrag till nämnd = åtagande, nämndmål
målkedja, målstruktur, måltrappa = mål- och resultatkedjan, mål- och styrkedjan
framtidsbild, målbild, vad vi vill = vision, målbild
strategi, strategier, inriktning, inriktningsmål, fokusområde, prioriterade mål ~ strategiskt område, kommunmål, strategisk plan
handlingsplan, åtgärdsplan, åtgärder ~ aktivitet, handlingsplan
affärsplan, enhetsplan, avdelningsplan, arbetsplan, teamplan = verksamhetsplan
verksamhetsberättelse, årsberättelse ~ årsredovisning, verksamhetsberättelse
tertialrapport, halvårsrapport, delårsbokslut, kvartalsrapport, delår, åttamånadersrapport = delårsrapport
måluppfyllelse, målavstämning, uppnå mål, nå mål ~ uppföljning, kommunmål
rapportera, rapportering, återrapportering, lägesrapport, statusrapport ~ uppföljning, månadsrapport
analys, orsaksanalys, jämförelse, benchmarking, statistik, öppna jämförelser ~ omvärldsanalys, analys och dialog
omvärldsbevakning, trender, trendspaning, framtidsspaning = omvärldsanalys
enkät, brukarundersökning, kundundersökning, nöjdhet, nöjd medborgarindex, scb ~ medborgarundersökning, kundundersökningar
medarbetarundersökning, personalenkät, trivsel, temperaturmätning = medarbetarenkät
PDCA, PDSA, kvalitetshjul, demingcykel, förbättringscykel = förbättringshjulet, styrhjulet
kvalitet, kvalitetsarbete, kvalitetssystem, kvalitetsledning, iso, systematiskt kvalitetsarbete ~ kvalitetsredovisning, ständiga förbättringar, förbättring
förbättringsförslag, förbättring, utveckla verksamheten, utvecklingsarbete, förslagsverksamhet, innovation ~ ständiga förbättringar, förbättring
servicegaranti, servicedeklaration, tjänstegaranti, löfte till medborgare, servicenivå = kvalitetsdeklaration
riskanalys, riskhantering, risker, konsekvensanalys = riskbedömning
intern kontroll, kontrollsystem, egenkontroll, internrevision, ik-plan = internkontroll, intern kontroll
riskregister, väsentlighetsanalys, kontrollaktivitet ~ kontrollmoment, riskbedömning
projekt, projektledare, projektplan, projektstyrning, styrgrupp, projektbeställning = projektmodell
process, processkarta, flöde, arbetsflöde, processägare, processkartläggning = process
effektivisering, lean, ständiga förbättringar, förenkla, digitalisering av arbetssätt ~ ständiga förbättringar, förbättring
lättläst, lätt svenska, enkel svenska, klarspråk, begripligt språk = populärversion
regel, regler, föreskrift, regelverk, bestämmelse, reglerna, lokala föreskrifter ~ styrdokument, reglemente
riktlinjer, anvisning, instruktion, rutin, rutiner, manual, mall, mallar, handbok, checklista ~ styrdokument, riktlinje
policy, policyer, hållning, förhållningssätt ~ styrdokument, policy
revidera, uppdatera styrdokument, giltighetstid, giltig, dokumentägare, upphäva ~ styrdokument, dokumentansvarig, riktlinje för styrdokument
tillit, tillitsstyrning, förtroende, mandat att handla ~ tillitsbaserad styrning, tillit, värdegrund, ledningssystem
hållbarhet, agenda 2030, hållbar utveckling, globala målen, miljömål ~ hållbara-, hållbara-, internt miljöarbete
klimat, klimatmål, utsläpp, koldioxid, fossilfri, energi, energieffektivisering, energiplan, solceller ~ internt miljöarbete, hållbara-
effektkedja, nytta, nyttorealisering ~ mål- och resultatkedjan, effektmål
delmål, etappmål, mätbara mål ~ kommunmål, resultatmål
styrkort, balanserat styrkort, målkort, dashboard ~ uppföljning, mått
utvärdering, utredning, genomlysning ~ uppföljning, ständiga förbättringar
controller, utvecklingsledare, kvalitetsstrateg ~ utvecklingsenheten, kommunstyrelsens förvaltning
implementering, förankring, införande ~ ledningssystem, styrsystem
befolkning, invånarantal, folkmängd ~ omvärldsanalys
budgetdirektiv, budgetanvisningar, direktiv = anvisningar, planeringsanvisningar
`,
} as const;
