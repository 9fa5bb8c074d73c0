import type { Kodsida } from './typ.ts';

/** Codes about diagrams that are written in the text. */
export const mermaidKoder = {
  'MERMAID-FEL': {
    niva: 'fel',
    titel: 'Diagrammet går inte att rita',
    forklaring:
      'Mermaid ritar diagrammen, och kan inte läsa raden. Felet kan också stå strax före det ställe där läsningen stannar.',
    atgard:
      'Rätta raden. Text med parenteser, kolon eller citattecken ska stå inom citattecken: a["Mål (2018)"].',
    exempelFel: 'flowchart LR\n  a[Mål (2018)] --> b',
    exempelRatt: 'flowchart LR\n  a["Mål (2018)"] --> b',
  },
  'MERMAID-SLAG': {
    niva: 'fel',
    titel: 'Slaget av diagram ritas inte',
    forklaring:
      'Första ordet säger vilket slag diagrammet är. Handboken ritar de slag som är prövade med dess färger och typsnitt. De står på sidan om fler slag av diagram.',
    atgard: 'Byt första ordet mot ett slag som ritas. Eller skriv en lista eller tabell i stället.',
    exempelFel: 'flödesschema LR\n  a --> b',
    exempelRatt: 'flowchart LR\n  a --> b',
  },
  'MERMAID-TEXT': {
    niva: 'varning',
    titel: 'Diagrammet saknar titel eller beskrivning',
    forklaring: 'Den som inte ser diagrammet behöver raderna accTitle och accDescr.',
    atgard: 'Skriv accTitle: och accDescr: på egna rader efter den första.',
    exempelFel: 'flowchart LR\n  a --> b',
    exempelRatt:
      'flowchart LR\n  accTitle: Från behov till beslut\n  accDescr: Två steg i följd.\n  a --> b',
  },
  'MERMAID-BRED': {
    niva: 'varning',
    titel: 'Diagrammet får inte plats på en liten skärm',
    forklaring:
      'Ett diagram krymper tills texten är tolv pixlar hög. Ett flödesschema som går åt sidan vänds också, så att det går nedåt. Räcker inte det visas diagrammet i ord i stället. Läsaren ser alltså allt, men inte bilden.',
    atgard:
      'Låt diagrammet gå uppifrån och ned (flowchart TD), korta texterna i rutorna eller dela diagrammet i två.',
    exempelFel:
      'flowchart TD\n  a[Behov] --> b[Barn och utbildning] & c[Kultur och fritid] & d[Omsorg och socialtjänst] & e[Teknik]',
    exempelRatt:
      'flowchart TD\n  a[Behov] --> b[Barn och utbildning]\n  b --> c[Kultur och fritid]',
  },
  'MERMAID-STIL': {
    niva: 'varning',
    titel: 'Något i diagrammet visas inte som det är skrivet',
    forklaring:
      'Färger, typsnitt och inställningar kommer från handboken, så att diagram går att läsa i mörkt läge och på utskrift. Tecken som inte finns i typsnittet kan se olika ut.',
    atgard: 'Ta bort egna färger och inställningar. Byt tecknet mot ett vanligt.',
    exempelFel: 'flowchart LR\n  a --> b\n  style a fill:#ff0000',
    exempelRatt: 'flowchart LR\n  a --> b',
  },
} as const satisfies Record<string, Kodsida>;
