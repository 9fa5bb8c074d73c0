import type { Kodsida } from './typ.ts';

/** Codes about the goal chain, goals and training questions. */
export const malKoder = {
  'NIVA-BESLUT': {
    niva: 'fel',
    titel: 'Nivån saknar beslutare',
    forklaring:
      'Varje nivå i målkedjan ska visa vem som beslutar. Säger källan inget, ska det stå öppet.',
    atgard: 'Ange roller i beslutasAv, eller förklara i beslutNot.',
    exempelFel: 'namn: Aktivitet',
    exempelRatt: 'namn: Aktivitet\nbeslutNot: Källan säger inte vem som beslutar.',
  },
  'NIVA-BEREDNING': {
    niva: 'fel',
    titel: 'Nivån saknar beredare',
    forklaring:
      'Varje nivå i målkedjan ska visa vem som bereder. Säger källan inget, ska det stå öppet.',
    atgard: 'Ange roller i beredsAv, eller förklara i beredsNot.',
    exempelFel: 'namn: Vision',
    exempelRatt: 'namn: Vision\nberedsAv: [kommunstyrelsen]',
  },
  'NIVA-UPPGIFT': {
    niva: 'fel',
    titel: 'Nivåns tidshorisont eller uppföljning är bara ifylld för syns skull',
    forklaring:
      'Ett streck eller frågetecken hjälper ingen. Varje nivå har en tidshorisont och ett sätt att följa upp.',
    atgard: 'Skriv vad som gäller, eller säg öppet att uppgiften saknas i källan.',
    exempelFel: 'tidshorisont: "-"',
    exempelRatt: 'tidshorisont: minst en mandatperiod',
  },
  'MAL-OVER': {
    niva: 'fel',
    titel: 'Målet hänger inte ihop uppåt',
    forklaring:
      'Den röda tråden kräver att varje mål bidrar till ett mål på nivån närmast ovanför.',
    atgard: 'Ange målet ovanför i under. Finns inget, förklara varför i överNot.',
    exempelFel: 'titel: Fler går i mål\nnivå: namndmal',
    exempelRatt: 'titel: Fler går i mål\nnivå: namndmal\nunder: fullmaktigemal-1',
  },
  'MAL-UNDER': {
    niva: 'fel',
    titel: 'Inget förverkligar målet',
    forklaring: 'Nivån kräver att varje mål har något under sig som förverkligar det.',
    atgard: 'Lägg till ett mål på nivån under, eller förklara i ingetUnder.',
    exempelFel: 'titel: Kommunen växer\nnivå: fullmaktiges-mal',
    exempelRatt:
      'titel: Kommunen växer\nnivå: fullmaktiges-mal\ningetUnder: Nämndernas mål publiceras inte.',
  },
} as const satisfies Record<string, Kodsida>;
