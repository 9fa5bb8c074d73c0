import type { Kodsida } from './typ.ts';

/** Codes about decided versions, which are frozen. */
export const versionKoder = {
  'VERSION-ANDRAD': {
    niva: 'fel',
    titel: 'En beslutad version har ändrats',
    forklaring:
      'En fryst version visar vad som löd den dag det beslutades. Kontrollsumman räknas över allt i filen. Den stämmer inte längre: någon har ändrat filen efter beslutet.',
    atgard:
      'Hämta tillbaka filen ur git. Ska texten bli en annan behövs ett nytt beslut: ändra i handboken och kör npm run faststall.',
    exempelFel: '"titel": "Ledningssystemet 2019", "sha256": "3f1c…" (summan för en annan titel)',
    exempelRatt: '"titel": "Ledningssystemet 2018", "sha256": "3f1c…"',
  },
  'VERSION-KEDJA': {
    niva: 'fel',
    titel: 'Kedjan av beslutade versioner är bruten',
    forklaring:
      'Varje version bär kontrollsumman för den före. Därför syns det om en version har tagits bort, bytts ut eller lagts in i efterhand.',
    atgard:
      'Hämta tillbaka den version som saknas ur git. Filnamnet ska vara beslutets dag, som 2018-12-18.json.',
    exempelFel: 'versioner/2018-12-18.json pekar på en version som inte finns',
    exempelRatt: 'versioner/2015-12-15.json\nversioner/2018-12-18.json, som pekar på den',
  },
  'VERSION-FATTAS': {
    niva: 'varning',
    titel: 'Det senaste beslutet är inte fryst',
    forklaring:
      'Handboken har frysta versioner, men ingen för den dag som beslut i handbok.yaml säger. Då går det inte att se vad som beslutades.',
    atgard:
      'Frys beslutet: npm run faststall. Har en version tagits bort av misstag, hämta tillbaka den ur git.',
    exempelFel: 'beslut: { datum: "2022-11-15" } utan versioner/2022-11-15.json',
    exempelRatt: 'beslut: { datum: "2022-11-15" } och versioner/2022-11-15.json',
  },
  'VERSION-OLIK': {
    niva: 'varning',
    titel: 'Handboken är inte som den beslutades',
    forklaring:
      'Texten eller uppgifterna har ändrats sedan den senaste versionen frystes. Läsaren kan tro att ändringen är beslutad.',
    atgard:
      'Är ändringen beslutad: npm run faststall. Väntar den på beslut: lägg den i mappen forslag. Är det bara ett skrivfel som har rättats kan varningen stå kvar.',
    exempelFel: 'kapitel/budget.mdx säger augusti, versioner/2018-12-18.json säger september',
    exempelRatt: 'forslag/kapitel/budget.mdx säger augusti',
  },
} as const satisfies Record<string, Kodsida>;
