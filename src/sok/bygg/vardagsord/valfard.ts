/** School and care. */
export const SKOLA = {
  nara: 'utbildningsnämnden, barn- och utbildningsnämnden, för- och grundskolenämnden, skolnämnden, utbildningsförvaltningen, utbildnings-',
  ord: `
förskola, dagis, förskoleplats, barnomsorg, barnomsorgsplats, dagbarnvårdare, pedagogisk omsorg
förskolekö, förskoleavgift, maxtaxa, barnomsorgsavgift
fritids, fritidshem, fritidsklubb, fritidspedagog
skola, skolor, grundskola, skolan, skolklass, klassrum, lågstadium, högstadium
skolval, skolplacering, byta skola, skolplikt, skolstart, skolbyte
gymnasium, gymnasieskola, gymnasieval, studentexamen, gymnasieantagning
vuxenutbildning, komvux, sfi, svenska för invandrare, folkhögskola, yrkesutbildning, yrkeshögskola
särskola, anpassad grundskola, anpassad gymnasieskola, stödundervisning, särskilt stöd
rektor, lärare, skolledare, elevhälsa, skolsköterska, skolkurator, skolpsykolog, elevassistent
elev, elever, elevråd, betyg, frånvaro, skolk, läxor, nationella prov
skolmat, skollunch, matsedel, skolrestaurang, specialkost
skollov, lov, läsår, läsårstider, terminstider, sportlov, höstlov, påsklov
kulturskola, musikskola, instrument ~ kultur- och fritidsnämnden
modersmål, modersmålsundervisning, tolk, nyanlända elever
skolpeng, friskola, fristående skola, barnomsorgspeng, skolbidrag
aktivitetsansvar, hemmasittare, avhopp från gymnasiet
mobbad i skolan, plan mot kränkande behandling, kränkt elev
nattis, öppettider på förskola, stängd förskola
inskolning, föräldramöte, lärplattform, vårdnadshavare
ledigt från skolan, frånvaroanmälan
skolinspektionen, läroplan, skollagen
syv, studie- och yrkesvägledare, studievägledning
läromedel, elevdator, skolbibliotek
inackordering, elevresor, busskort
prao, apl, lärling
resursskola, npf, adhd, autism
skolbyggnad, ny skola, skolgård, skolnedläggning
barngrupp, klasstorlek, personaltäthet
förskollärare, barnskötare, lärarlegitimation
`,
} as const;

export const OMSORG = {
  nara: 'omsorgs- och socialnämnden, socialnämnden, omsorgsnämnden, vård- och omsorgsnämnden, omsorgs- och socialförvaltningen, socialförvaltningen, socialutskottet',
  ord: `
hemtjänst, hemhjälp, hemsjukvård, hemtjänstavgift, matlåda, trygghetslarm
äldreomsorg, äldreboende, särskilt boende, vårdboende, demens, demensboende, ålderdomshem, korttidsboende
äldre, pensionärer, senior, seniorboende, mellanboende
biståndsbeslut, biståndshandläggare, biståndsbedömning, bistånd, ansöka om hjälp
funktionsnedsättning, funktionshinder, lss, personlig assistent, assistans, ledsagare, daglig verksamhet, gruppbostad ~ rådet för delaktighet
socialtjänst, socialbidrag, försörjningsstöd, ekonomiskt bistånd, socialsekreterare
orosanmälan, anmäla oro, barn som far illa, barnavård, omhändertagande, lvu, familjehem, kontaktfamilj
våld i nära relationer, kvinnojour, våldsutsatt, hedersförtryck, skyddat boende
missbruksvård, beroende, beroendevård, behandlingshem, lvm
familjerätt, faderskap, vårdnad, adoption, vårdnadstvist, umgänge
familjerådgivning, föräldrastöd, familjecentral, öppna förskolan
budgetrådgivning, skuldsanering, skuldrådgivning, skuldsatt
serveringstillstånd, alkoholtillstånd, krog, tobakstillstånd, folköl ~ miljönämnden, alkohol- och drogpolitisk policy
flykting, flyktingar, flyktingmottagande, nyanländ, integration, asyl, ensamkommande ~ integrationsrådet
god man, godman, förvaltare, förmyndare, överförmyndare, ställföreträdare, huvudman ~ överförmyndarnämnden, överförmyndaren, överförmyndarkansliet
anhörig, anhörigstöd, närstående, avlösning
hemlös, hemlöshet, bostadssocial, vräkning, bostad först
psykisk ohälsa, psykisk hälsa, självmord, suicid, psykiatri, krisstöd, posom ~ posom
hjälpmedel, rullstol, arbetsterapeut, rehabilitering hemma
dödsbo, begravning, dödsboanmälan
vårdavgift, omsorgsavgift, avgift för äldreomsorg, maxavgift
ungdomsmottagning, fältare, ungdomsstöd
hälsa, folkhälsa, folkhälsoarbete, hälsofrämjande
lex sarah, lex maria, missförhållande, vanvård
vårdplanering, utskrivningsklar, samordnad individuell plan, sip
läkemedel, sjuksköterska, medicinskt ansvarig
undersköterska, vårdbiträde, fast omsorgskontakt
journal, social dokumentation, journalkopia
dagverksamhet, träffpunkt, dagcentral
välfärdsteknik, trygghetskamera, digital tillsyn
fixartjänst, fallprevention
boendestöd, stödboende, träningslägenhet
kontaktperson, korttidsvistelse, korttidstillsyn
riksnorm, aktivitetskrav, socialbidragsnorm
spelberoende, alkoholproblem, öppenvård
ungdomsbrott, medling vid brott, ungdomstjänst
etablering, samhällsorientering, bosättning av nyanlända ~ integrationsrådet, socialnämnden
parboende, boendekö, byta boende
`,
} as const;

export const KULTUR = {
  nara: 'kultur- och fritidsnämnden, kultur- och fritidsförvaltningen, kulturnämnden, fritidsnämnden',
  ord: `
badhus, simhall, bad, simskola, simma, sporthall, idrottshall, ishall, isbana
bibliotek, bok, låna bok, bokbuss, lånekort, meröppet
boka lokal, hyra lokal, bokning, lokalbokning, idrottsanläggning, fotbollsplan, gymnastiksal
förening, föreningsliv, idrottsförening, föreningsregister, klubb
fritidsgård, ungdomsgård, ungdomar, fritidsledare, fritidsaktivitet
kultur, museum, teater, konsthall, utställning, evenemang, konsert, kulturarv
hembygd, hembygdsgård, släktforskning, lokalhistoria
motionsspår, elljusspår, skidspår, vandringsled, friluftsliv, utegym, spontanidrott
turism, turist, turistbyrå, camping, besöksnäring, besökare ~ näringslivsrådet
lovaktivitet, sommarlovsaktivitet, gratis sommarlov
kulturpris, kulturstipendium, idrottspris, hederspris
studieförbund, folkbildning, bildningsförbund
biblioteksfilial, medieinköp, biblioteksplan
konstgräs, friidrott, slalom, skidanläggning
festival, julmarknad, valborg, midsommar
bygdegård, samlingslokal, föreningslokal
arrangemang, arrangör, arrangemangsstöd
enprocentsregeln, offentlig gestaltning, konstinköp
läsfrämjande, sagostund, språkcafé
nolltaxa, hallhyra, träningstider
`,
} as const;
