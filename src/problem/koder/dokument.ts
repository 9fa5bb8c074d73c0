import type { Kodsida } from './typ.ts';

/** Codes about the tree of governing documents. */
export const dokumentKoder = {
  'DOKUMENT-ROT': {
    niva: 'fel',
    titel: 'Dokumentträdet har ingen rot',
    forklaring:
      'Ett styrdokument ska stå överst och sakna ”under”. Utan rot finns ingen dokumenthierarki att visa.',
    atgard: 'Ta bort ”under” i det dokument som står över alla andra.',
    exempelFel: 'ledningssystemet: under: policy\npolicy: under: ledningssystemet',
    exempelRatt: 'ledningssystemet: (ingen under)\npolicy: under: ledningssystemet',
  },
  'DOKUMENT-LOST': {
    niva: 'fel',
    titel: 'Styrdokumentet hänger löst',
    forklaring:
      'Bara ett dokument får sakna ”under”. De andra ska ha ett dokument ovanför sig, annars hamnar de utanför hierarkin.',
    atgard: 'Skriv under: följt av id för dokumentet närmast ovanför.',
    exempelFel: 'titel: Policy för kommunikation',
    exempelRatt: 'titel: Policy för kommunikation\nunder: ledningssystemet',
  },
  'GALLER-ORDNING': {
    niva: 'fel',
    titel: 'Giltigheten slutar innan den börjar',
    forklaring:
      'Datumet i från ska ligga före datumet i till, och beslutet före upphävandet. Annars går det inte att räkna ut om dokumentet gäller.',
    atgard: 'Kontrollera datumen mot beslutet.',
    exempelFel: 'gäller: { från: "2019-01-01", till: "2018-12-31" }',
    exempelRatt: 'gäller: { från: "2018-01-01", till: "2018-12-31" }',
  },
  'BESLUT-SAKNAS': {
    niva: 'fel',
    titel: 'Handboken är varken beslutad eller ett förslag',
    forklaring:
      'Varje sida säger vem som har beslutat om systemet, eller vem som har föreslagit det. Därför ska handbok.yaml ha antingen beslut eller förslag.',
    atgard:
      'Skriv beslut när systemet är beslutat. Skriv förslag när det är framlagt men ingen har beslutat.',
    exempelFel: 'titel: Ledningssystemet',
    exempelRatt:
      'titel: Ledningssystemet\nförslag:\n  handling: tjänsteskrivelse\n  från: kommunstyrelsen\n  till: kommunfullmaktige\n  datum: "2010-03-29"\n  diarienummer: okänd',
  },
  'FORSLAG-BESLUTAT': {
    niva: 'fel',
    titel: 'Både förslag och beslutat',
    forklaring:
      'Det som är föreslaget har ingen dag då det beslutades, och det gäller inte än. Står båda kan läsaren inte veta vad som är sant.',
    atgard: 'Är det beslutat: ta bort förslag. Är det inte beslutat: ta bort beslutet och tiden.',
    exempelFel: 'förslag: antas\nbeslut: { organ: kommunfullmaktige, datum: "2010-05-17", … }',
    exempelRatt: 'förslag: antas\nbeslut: { organ: kommunfullmaktige, datum: okänd, … }',
  },
  'DOKUMENT-ERSATT': {
    niva: 'fel',
    titel: 'Ersättningen står bara på ena sidan',
    forklaring:
      'När ett dokument ersätter ett annat ska det stå i båda. Annars ser den som läser det gamla inte att det är ersatt.',
    atgard: 'Lägg till ersattAv i det gamla dokumentet, eller ersätter i det nya.',
    exempelFel: 'ny: ersätter: [gammal]\ngammal: (inget)',
    exempelRatt: 'ny: ersätter: [gammal]\ngammal: ersattAv: [ny]',
  },
  'DOKUMENT-GLAPP': {
    niva: 'fel',
    titel: 'Inget av dokumenten gäller under en tid',
    forklaring:
      'Ett dokument ersätter ett annat, men börjar gälla först en tid efter att det gamla har slutat. Däremellan gäller inget av dem.',
    atgard:
      'Kontrollera datumen mot besluten. Ändra till i det gamla eller från i det nya, så att det ena tar vid där det andra slutar.',
    exempelFel:
      'gammal: gäller: { till: "2024-12-31" }\nny: gäller: { från: "2025-07-01" }, ersätter: [gammal]',
    exempelRatt:
      'gammal: gäller: { till: "2024-12-31" }\nny: gäller: { från: "2025-01-01" }, ersätter: [gammal]',
  },
  'DOKUMENT-INAKTUELLT': {
    niva: 'varning',
    titel: 'Sidan pekar på ett dokument som inte längre gäller',
    forklaring:
      'Dokumentet är ersatt eller upphävt. Läsaren som följer länken tror att det gäller. Nämner sidan också dokumentet som ersätter det blir det ingen varning.',
    atgard:
      'Peka på dokumentet som ersätter det. Handlar texten om hur det var förut, länka också till det nya.',
    exempelFel: 'under: styrsystemet-2015 (ersatt av ledningssystemet)',
    exempelRatt: 'under: ledningssystemet',
  },
  'DOKUMENT-TYP': {
    niva: 'varning',
    titel: 'Titeln säger en annan typ än fältet typ',
    forklaring:
      'Titeln nämner en dokumenttyp, men fältet typ anger en annan. Läsaren vet då inte vad som gäller. Orden hämtas ur titelord i handbok.yaml.',
    atgard:
      'Ändra typ. Är titeln beslutad så, skriv en not om det och ändra titelord i handbok.yaml.',
    exempelFel: 'titel: Policy för möten\ntyp: riktlinje',
    exempelRatt: 'titel: Policy för möten\ntyp: policy',
  },
} as const satisfies Record<string, Kodsida>;
