/** Money: budget, invoices, purchases, fees. */
export const EKONOMI = {
  nara: 'ekonomistyrning, budgetering, ekonomichef, ekonomienheten, mål och budget, kommunplan, god ekonomisk hushållning',
  ord: `
attest, attestera, attesträtt, attestordning, attestreglemente, beslutsattest, godkänna faktura ~ delegationsordningar, delegationsordning, intern kontroll, reglementen
firmatecknare, firmateckning, teckna firma, skriva under avtal, underskrift, namnteckning, signera, avtalstecknare ~ delegationsordningar, delegationsordning, kommunstyrelsen, reglementen
faktura, fakturor, fakturera, betalning, betalningsvillkor, betala räkning ~ delegationsordningar, internkontroll
kontokort, inköpskort, betalkort, kreditkort, handkassa, kvitto ~ internkontroll, intern kontroll
utlägg, reseräkning, ersättning för utlägg ~ möten resor, resor
bokföring, redovisning, kontoplan, kontering, bokförd, verifikation ~ bokslut, årsredovisning
bokslut, årsbokslut, årets resultat, bokslutsarbete = bokslut
underskott, minus, förlust, röda siffror, gå back, sparkrav, nedskärning, besparing, spara pengar ~ budgetering, balanskravsutredning, ekonomistyrning
överskott, vinst, plus, pengar över ~ tilläggsbudget, budgetering
balanskrav, balanskravet, balans i ekonomin ~ balanskravsutredning
lån, låna, upplåning, borgen, kommunal borgen, skuld, ränta, finanspolicy, placering, pengaplacering
statsbidrag, bidrag från staten, eu-bidrag, projektmedel, sökta pengar ~ resursfördelningsmodell
föreningsbidrag, bidrag till förening, verksamhetsbidrag, kulturbidrag, föreningsstöd ~ kultur- och fritidsnämnden
skatt, kommunalskatt, skattehöjning, skattesänkning, utdebitering, skattekrona, höjd skatt = skattesats
avgift, avgifter, prislista, avgiftshöjning, avgiftsbelopp = taxa
taxa, taxor, pris, kostnad för medborgare ~ taxor och avgifter, -taxa
investering, investeringar, bygga nytt, nybyggnation, investeringsmedel, köpa mark ~ investeringsbudget, investeringsplan, investeringsäskande
avskrivning, kapitalkostnad, kapitaltjänst ~ internhyra, resursfördelningsmodell
äskande, äska, äska pengar, begära mer pengar, extra pengar, mer pengar ~ tilläggsanslag, budgetering, investeringsäskande
omfördela, omfördelning, flytta pengar, ombudgetering, omföring ~ omdisponering
ram, ramar, budgetram, nämndram = driftram
anslag, tilläggspengar, medel ~ tilläggsanslag
ekonomisk uppföljning, utfall, avvikelse, budgetavvikelse ~ månadsrapport, uppföljning, bokslutsprognos
prognos, helårsprognos, årsprognos, prognosrapport ~ bokslutsprognos, prognos
GEH, hushållning = god ekonomisk hushållning
finansiering, självfinansiering, soliditet, likviditet ~ finansiellt mål
upphandling, upphandla, anbud, upphandlingar, ramavtal, lou, direktupphandling, avrop, offert ~ upphandlingspolicy, upphandlings- och inköpsplan, upphandlingsenheten, inköpssamverkan
inköp, köpa in, beställa, beställning, inköpare, inköpsrutin, leverantör, leverantörer ~ upphandlingspolicy, upphandlings- och inköpsplan, inköpssamverkan, upphandlingsenheten
avtal, kontrakt, avtalsdatabas, avtalsuppföljning, hyreskontrakt ~ upphandlingspolicy
direktinköp, delbetalning, konsult, konsulter, hyra in konsult, bemanningsföretag ~ upphandlingspolicy
entreprenad, utkontraktering, outsourcing, privatisering, privatisera, driftentreprenad, valfrihet, valfrihetssystem ~ privata utförare, konkurrenspolicy, privat utförare
konkurrensutsätta, konkurrens, utmaningsrätt ~ konkurrenspolicy
försäkring, försäkringar, skadestånd, självrisk
stipendium, donation, fond, testamente ~ social investeringsfond
moms, skatteverket, arbetsgivaravgift, sociala avgifter
nyckeltal, KPI, mätetal, jämförelsetal, kolada = indikator, mått, nyckeltal
bluffaktura, förskingring, bedrägeri, oegentlighet, oegentligheter, fusk ~ internkontroll, intern kontroll, etiska riktlinjer
inventarier, stöldbegärlig, inventarieförteckning, sälja inventarier ~ internkontroll
fordran, inkasso, krav, kravhantering, avskrivning av skuld, obetald
swish, kontanter, kassa, ta betalt ~ internkontroll, intern kontroll
e-faktura, fakturaadress, fakturareferens ~ ekonomichef, ekonomienheten
befolkningsprognos, volymökning, demografi, elevpeng ~ resursfördelningsmodell
utjämningssystem, skatteunderlag, skatteintäkter, skattekraft
resultatutjämningsreserv, rur, eget kapital ~ god ekonomisk hushållning
osthyvel, effektiviseringskrav, rationalisering ~ budgetering, ekonomistyrning
hållbar upphandling, sociala krav, miljökrav ~ upphandlingspolicy, upphandlings- och inköpsplan
överprövning, tilldelningsbeslut, avtalsspärr ~ upphandlingspolicy, upphandlings- och inköpsplan
budgetansvar, budgetansvarig, kostnadsställe, ansvarskod
självkostnad, självkostnadsprincipen ~ taxor och avgifter, -taxa, kommunallagen
avgiftsfri, avgiftsbefrielse, nedsatt avgift ~ taxor och avgifter, -taxa
statsstöd, företagsstöd, stöd till företag ~ näringslivsrådet, kommunallagen
sponsring, sponsor, annonsintäkter
personalkostnad, lönebudget ~ budgetering, ekonomistyrning
inflation, prisuppräkning, prisökning ~ resursfördelningsmodell
anställningsstopp, inköpsstopp, vakanshållning ~ ekonomistyrning, månadsrapport
`,
} as const;
