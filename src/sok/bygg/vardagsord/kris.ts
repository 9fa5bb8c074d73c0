/** Crises and safety; the means of work: it, post, telephone. */
export const KRIS = {
  nara: 'trygghet säkerhet, trygghetssamverkan, civilförsvar, räddningstjänsten, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen',
  ord: `
krisledningsnämnd, extraordinär händelse
risk- och sårbarhetsanalys, rsa, kontinuitetsplan, kontinuitetsplanering
tjänsteperson i beredskap, tib, larmkedja
krigsplacering, totalförsvarsplikt
frivilliga, volontär, frivilligorganisation
utrymning, utrymningsplan, brandövning, återsamlingsplats
brandsyn, systematiskt brandskyddsarbete, brandtillsyn
storm, värmebölja, skogsbrand, ras, skred, naturkatastrof
brandfarlig vara, explosiva varor, fyrverkerier, gasol
ordningsstörning, bråk, buskörning, mopeder
grannsamverkan, nattvandring, nattvandrare
överfallslarm, ensamarbete, personlig säkerhet
säkerhetsprövning, säkerhetsklass, bakgrundskontroll
olycka, drunkning, livräddning, hjärtstartare
desinformation, ryktesspridning, informationspåverkan ~ trygghet säkerhet, kommunikation
kriskommunikation, krisinformation ~ kommunikation, trygghet säkerhet
`,
} as const;

export const TEKNIK = {
  nara: 'it-avdelningen, it-chef, it-finansieringsmodell, kommunstyrelsens förvaltning, kommunstyrelseförvaltningen',
  ord: `
e-post, mejl, mail, e-postadress, mejlsignatur ~ kommunikation, it-avdelningen
e-signatur, e-legitimation, bank-id, elektronisk underskrift
vpn, fjärråtkomst, trådlöst nät, wifi, gästnät
säkerhetskopia, backup, driftstopp, systemavbrott
informationsklassning, klassa information
molntjänst, molnet, molnlagring, officepaket
telefoni, telefonväxel, hänvisning, röstbrevlåda
it-policy, surfa privat, privat användning
personuppgiftsincident, incident, it-incident, incidentrapport
digital delaktighet, digitalt utanförskap
posthantering, post, brev, frankering, brevlåda ~ diarienummer, kommunstyrelsens förvaltning
`,
} as const;
