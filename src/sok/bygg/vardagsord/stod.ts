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
dator, datorer, laptop, surfplatta, skrivare, utrustning, mobil, mobiltelefon, telefon, tjänstetelefon ~ it-avdelningen, it-finansieringsmodell, it-chef
it-stöd, it-support, helpdesk, support, inloggning, lösenord, konto, behörigheter i system ~ it-avdelningen, it-chef
system, verksamhetssystem, programvara, licens, app, digital tjänst, e-tjänst, e-tjänster ~ it-avdelningen, it-finansieringsmodell
informationssäkerhet, it-säkerhet, cybersäkerhet, dataintrång, virus, phishing, nis2 ~ it-chef, it-avdelningen, internkontroll, intern kontroll
ai, artificiell intelligens, chatgpt, copilot, digitalisering, digital strategi, robot, automatisering ~ it-chef, it-avdelningen
webb, webbplats, hemsida, intranät, webbredaktör, publicera på webben, tillgänglig webb ~ webbplatser, sociala medier, kommunikation
sociala medier, facebook, instagram, twitter, linkedin, youtube, tiktok, blogg ~ sociala medier, webbplatser, kommunikation
press, media, journalist, pressmeddelande, presskontakt, uttala sig i media, intervju ~ kommunikation
kommunikation, information, informera, informatör, kommunikatör, annons, annonsering, marknadsföring ~ kommunikation
logotyp, logga, logotype, kommunvapen, vapen, typsnitt, visitkort, brevmall, powerpointmall, profilprogram, varumärke = grafisk profil
foto, bilder, film, kamera, kamerabevakning, samtycke bild ~ kommunikation
nyhetsbrev, tidning, kommuninformation, kampanj ~ kommunikation
översättning, tolkning, engelska, språk, teckenspråk, andra språk
kris, krisberedskap, beredskap, krishantering, krisledning, samhällsstörning, civilt försvar, totalförsvar, krig, höjd beredskap, skyddsrum ~ trygghet säkerhet, civilförsvar, räddningstjänsten
säkerhet, säkerhetsskydd, säkerhetschef, trygghet, otrygg, ordningsvakt, trygghetsvandring ~ trygghet säkerhet, trygghetssamverkan
brott, polis, brottsförebyggande, gängbrott, extremism, radikalisering, terrorism, terror ~ extremism, medborgarlöfte, trygghetssamverkan
strömavbrott, elavbrott, nödvatten, trygghetspunkt, hemberedskap ~ trygghet säkerhet
pandemi, smitta, vaccination, hygienrutiner
bolag, kommunala bolag, kommunalt bolag, dotterbolag, aktiebolag, kommunkoncern, bolagsstyrelse = bolag, bolag och stiftelser, kommunkoncern
ägarstyrning, ägare, ägarpolicy, bolagspolicy, ägarsamråd = ägardirektiv
bostadsbolag, allmännytta, hyresvärd, hyresgäst, kommunens hyreslägenheter ~ bostadsbolaget
stiftelse, kommunalförbund, samarbete mellan kommuner, mellankommunal, gemensam nämnd, samverkan med andra ~ samverkan, kommunalförbund, gemensam nämnd
region, regionen, landsting, sjukhus, vårdcentral, tandvård
kyrka, begravningsplats, församling
miljötillsyn, livsmedelskontroll, restaurangkontroll, buller, hälsoskydd, miljöfarlig verksamhet, miljöinspektör, radon, köldmedier, värmepump ~ miljönämnden, miljökontoret
skadedjur, råttor, vägglöss, djurskydd, djur, hund, hundrastgård, katter ~ miljönämnden, miljökontoret
miljö, miljöarbete, miljöpolicy, miljöledning, giftfri, kemikalier, kemikalieplan ~ internt miljöarbete, miljönämnden, hållbara-
vigsel, borgerlig vigsel, vigselförrättare, gifta sig, namngivningsceremoni ~ kommunfullmäktige
flagga, flaggning, flaggdagar, ceremoni, nationaldagen
lotteri, lotteritillstånd, insamling, spelautomat
vänort, internationellt, eu, eu-projekt, internationellt arbete
priser och utmärkelser, årets företagare, belöning, utmärkelse
konsumentvägledning, konsumentrådgivning, energirådgivning
`,
} as const;
