/** Support at work: premises, IT, communication, safety, companies. */
export const STOD = {
  nara: '',
  ord: `
lokalvård, städning, städ, städa, städare, lokalvårdare, rengöring, fönsterputs ~ service- och teknikförvaltningen, internhyra, servicenämnden, internhyror
lokal, lokaler, lokalbehov, hyra, lokalhyra, lokalkostnad, hyreskostnad, internhyresavtal = internhyra, internhyror
vaktmästare, fastighetsskötare, fastighetsskötsel, lokalanpassning, ombyggnad, renovering, fastighet, fastigheter ~ service- och teknikförvaltningen, beställning av lokalanpassning, internhyra, tekniska nämnden
nyckel, nycklar, passerkort, passersystem, tagg, lås, larm, inbrottslarm ~ service- och teknikförvaltningen
kök, måltid, kost, kostpolicy, matservering, livsmedelsinköp, måltidsservice ~ service- och teknikförvaltningen, servicenämnden
bil, tjänstebil, bilar, leasingbil, fordon, poolbil, fordonspark, drivmedel, körjournal ~ möten resor, resor, internt miljöarbete
resa, resor, tjänsteresa, tjänsteresor, resebokning, flyg, tågresa, traktamente, hotell, milersättning, resepolicy ~ möten resor, resor
dator, datorer, laptop, surfplatta, skrivare, utrustning, mobil, mobiltelefon, telefon, tjänstetelefon ~ it-avdelningen, it-finansieringsmodell, it-chef, kommunstyrelseförvaltningen
it-stöd, it-support, helpdesk, support, inloggning, lösenord, konto, behörigheter i system ~ it-avdelningen, it-chef, kommunstyrelseförvaltningen
system, verksamhetssystem, programvara, licens, app, digital tjänst, e-tjänst, e-tjänster ~ it-avdelningen, it-finansieringsmodell, kommunstyrelseförvaltningen
informationssäkerhet, it-säkerhet, cybersäkerhet, dataintrång, virus, phishing, nis2 ~ it-chef, it-avdelningen, internkontroll, intern kontroll
ai, artificiell intelligens, chatgpt, copilot, digitalisering, digital strategi, robot, automatisering ~ it-chef, it-avdelningen, kommunstyrelseförvaltningen
webb, webbplats, hemsida, intranät, webbredaktör, publicera på webben, tillgänglig webb ~ webbplatser, sociala medier, kommunikation, kommunstyrelseförvaltningen
sociala medier, facebook, instagram, twitter, linkedin, youtube, tiktok, blogg ~ sociala medier, webbplatser, kommunikation, kommunstyrelseförvaltningen
press, media, journalist, pressmeddelande, presskontakt, uttala sig i media, intervju ~ kommunikation, kommunstyrelseförvaltningen
kommunikation, information, informera, informatör, kommunikatör, annons, annonsering, marknadsföring ~ kommunikation, kommunstyrelseförvaltningen
logotyp, logga, logotype, kommunvapen, vapen, typsnitt, visitkort, brevmall, powerpointmall, profilprogram, varumärke = grafisk profil ~ kommunstyrelseförvaltningen
foto, bilder, film, kamera, kamerabevakning, samtycke bild ~ kommunikation, kommunstyrelseförvaltningen
nyhetsbrev, tidning, kommuninformation, kampanj ~ kommunikation, kommunstyrelseförvaltningen
översättning, tolkning, engelska, språk, teckenspråk, andra språk ~ kommunikation, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
kris, krisberedskap, beredskap, krishantering, krisledning, samhällsstörning, civilt försvar, totalförsvar, krig, höjd beredskap, skyddsrum ~ trygghet säkerhet, civilförsvar, räddningstjänsten, kommunstyrelseförvaltningen
säkerhet, säkerhetsskydd, säkerhetschef, trygghet, otrygg, ordningsvakt, trygghetsvandring ~ trygghet säkerhet, trygghetssamverkan, kommunstyrelseförvaltningen
brott, polis, brottsförebyggande, gängbrott, extremism, radikalisering, terrorism, terror ~ extremism, medborgarlöfte, trygghetssamverkan, kommunstyrelseförvaltningen
strömavbrott, elavbrott, nödvatten, trygghetspunkt, hemberedskap ~ trygghet säkerhet, kommunstyrelseförvaltningen
pandemi, smitta, vaccination, hygienrutiner ~ trygghet säkerhet, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
bolag, kommunala bolag, kommunalt bolag, dotterbolag, aktiebolag, kommunkoncern, bolagsstyrelse = bolag, bolag och stiftelser, kommunkoncern
ägarstyrning, ägare, ägarpolicy, bolagspolicy, ägarsamråd = ägardirektiv
bostadsbolag, allmännytta, hyresvärd, hyresgäst, kommunens hyreslägenheter ~ bostadsbolaget
stiftelse, kommunalförbund, samarbete mellan kommuner, mellankommunal, gemensam nämnd, samverkan med andra ~ samverkan, kommunalförbund, gemensam nämnd
region, regionen, landsting, sjukhus, vårdcentral, tandvård ~ kommunalförbund, samverkan, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
kyrka, begravningsplats, församling ~ medborgare, invånare och brukare
miljötillsyn, livsmedelskontroll, restaurangkontroll, buller, hälsoskydd, miljöfarlig verksamhet, miljöinspektör, radon, köldmedier, värmepump ~ miljönämnden, miljökontoret
skadedjur, råttor, vägglöss, djurskydd, djur, hund, hundrastgård, katter ~ miljönämnden, miljökontoret
miljö, miljöarbete, miljöpolicy, miljöledning, giftfri, kemikalier, kemikalieplan ~ internt miljöarbete, miljönämnden, hållbara-
vigsel, borgerlig vigsel, vigselförrättare, gifta sig, namngivningsceremoni ~ kommunfullmäktige
flagga, flaggning, flaggdagar, ceremoni, nationaldagen ~ kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
lotteri, lotteritillstånd, insamling, spelautomat ~ kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
vänort, internationellt, eu, eu-projekt, internationellt arbete ~ kommunstyrelsen
priser och utmärkelser, årets företagare, belöning, utmärkelse ~ näringslivsrådet, kommunstyrelsen
konsumentvägledning, konsumentrådgivning, energirådgivning ~ medborgare, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen
`,
} as const;
