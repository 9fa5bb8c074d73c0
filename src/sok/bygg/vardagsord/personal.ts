/** Being employed: leave, pay, working environment, recruiting. */
export const PERSONAL = {
  nara: 'personalpolitiskt program, personalpolicy, personalchef, hr-chef, personalutskottet, chefer, enhetschef, medarbetare, arbetsgivare',
  ord: `
semester, semesterdagar, semesteransökan, sommarledighet
ledighet, tjänstledighet, ledig, permission
föräldraledighet, föräldraledig, föräldrapenning, pappaledig, mammaledig
vård av barn, vabb, vab, sjukt barn
sjukanmälan, sjukfrånvaro, sjukskrivning, sjuk, sjuklön, karensdag
rehabilitering, rehab, arbetsanpassning, återgång i arbete
friskvård, friskvårdsbidrag, friskvårdstimme, träning
företagshälsovård, hälsosamtal, hälsokontroll
arbetsmiljö, arbetsmiljöansvar, skyddsrond, arbetsmiljöarbete
skyddsombud, arbetsmiljöombud, huvudskyddsombud
arbetsskada, tillbud, olycksfall, arbetsolycka
stress, utbrändhet, utmattning, arbetsbelastning
hot och våld, hotfull, hot mot anställd
trakasserier, sexuella trakasserier, kränkningar, kränkande särbehandling, mobbning ~ etiska riktlinjer, värdegrund
diskriminering, likabehandling, jämställdhet, jämställdhetsplan, mångfald ~ värdegrund
kollektivavtal, avtalsrörelse, löneavtal, huvudöverenskommelse ~ personalfrågor
fack, facket, facklig, fackförbund, fackligt, medbestämmande, mbl, samverkansavtal, förhandling ~ personalfrågor
lön, löner, löneutbetalning, lönebesked, lönespecifikation, lönetillägg
löneförhandling, lönesamtal, lönerevision, löneöversyn, lönekartläggning, löneökning ~ individuell överenskommelse
medarbetarsamtal, utvecklingssamtal, utvecklingsplan ~ individuell överenskommelse
pension, tjänstepension, pensionsavtal, gå i pension
arbetstid, schema, flextid, övertid, mertid, jourtid, beredskapstjänst, komptid
distansarbete, arbeta hemifrån, hemarbete, hybridarbete
anställning, anställa, anställningsavtal, visstid, vikarie, vikariat, timanställd, provanställning, fast jobb
rekrytering, rekrytera, lediga jobb, jobbannons, söka jobb, platsannons
uppsägning, säga upp, avsked, omplacering, avgång, varsel, disciplinpåföljd
bisyssla, bisysslor, extrajobb ~ etiska riktlinjer
jäv, jävig, opartisk, intressekonflikt ~ etiska riktlinjer
muta, mutor, gåva, gåvor, korruption, bestickning, otillbörlig ~ etiska riktlinjer
representation, fika, middag, julbord, personalfest, alkohol vid representation ~ etiska riktlinjer, möten resor, resor, alkohol- och drogpolitisk policy
alkohol, droger, drog, missbruk, narkotika, spelmissbruk, rökning, rökfri arbetstid ~ alkohol- och drogpolitisk policy
introduktion, nyanställd, onboarding, ny på jobbet
kompetensutveckling, fortbildning, vidareutbildning, kurs, konferens, studiebesök
ledarskap, chefsutveckling, chefsuppdrag, chefskap, ledarutveckling, chefsprogram ~ chef-, chefer, enhetschef
arbetsgivare, arbetsgivaransvar, arbetsgivarpolitik, personalansvar ~ personalfrågor
friställd, arbetslös, arbetsmarknad, praktik, praktikplats, feriejobb, sommarjobb, arbetsträning
tystnadsplikt, lojalitet, yttrandefrihet, meddelarfrihet ~ etiska riktlinjer
uppvaktning, avtackning, minnesgåva, jubileumsgåva, blommor
hjälpmedel på jobbet, terminalglasögon, arbetskläder, skyddsskor
bemanning, personalstyrka
löneavdrag, löneskuld, felaktig lön, förmånscykel, bruttolöneavdrag
arbetsintyg, tjänstgöringsintyg, referenser
avslutningssamtal, sluta jobbet, avgångssamtal
befattning, befattningsbeskrivning, titlar, arbetsbeskrivning ~ uppdragsbeskrivning, chef-, personalchef
heltid, deltid, delade turer, sysselsättningsgrad
arbetsplatsträff, apt, personalmöte ~ medarbetare, enhetschef
samverkansgrupp, skyddskommitté ~ personalfrågor
turordning, företrädesrätt, övertalighet
närståendepenning, vård av närstående
studieledighet, studera på arbetstid
tillförordnad chef, vikarierande chef, ersättare för chef ~ chefer, förvaltningschef
kompetensförsörjning, personalbrist, personalomsättning, attraktiv arbetsgivare
vikariepool, bemanningsenhet, resurspool
mentor, mentorskap, handledning
tidrapport, stämpla, flexkonto, tidredovisning
medarbetarskap, arbetsklimat, samarbetsklimat ~ värdegrund
ergonomi, kontorslandskap, arbetsplatsutformning
misskötsamhet, erinran, arbetsvägran
belastningsregister, utdrag ur belastningsregistret
`,
} as const;
