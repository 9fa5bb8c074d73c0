/** The components that a text may use, and the HTML that it may use. The only list of them: granskningen and the help read it. */

export interface Attribut {
  /** What an editor writes in it. */
  vad: string;
  kravs: boolean;
  /** Collection, list of handbok.yaml or list of the program (ENKELBILDER) that the value points into. */
  pekar?:
    | 'processer'
    | 'figurer'
    | 'mal'
    | 'kategorier'
    | 'enkelbilder'
    | 'arshjul'
    | 'roller'
    | 'rollslag'
    | 'handelseslag';
  /** The value is a list of ids, with commas between. */
  flera?: true;
  /** The value is a whole number from 1. */
  heltal?: true;
}

export interface Komponentregel {
  vad: string;
  attribut: Record<string, Attribut>;
  /** Whether text may stand between the tags. */
  innehall: boolean;
}

export const KOMPONENTER: Record<string, Komponentregel> = {
  Not: { vad: 'Not till redaktören, visas på sidan.', attribut: {}, innehall: true },
  Exempel: {
    vad: 'Ett exempel.',
    attribut: { titel: kravs('Vad exemplet handlar om.') },
    innehall: true,
  },
  Ruta: {
    vad: 'En ruta vid sidan av texten.',
    attribut: { titel: kravs('Rutans rubrik.') },
    innehall: true,
  },
  Ovning: {
    vad: 'Något att göra, i en modul av utbildningen. Står också i bildspelet och i handledningen.',
    attribut: {
      titel: kravs('Vad läsaren gör.'),
      minuter: { vad: 'Hur lång tid det tar, i minuter.', kravs: false, heltal: true },
    },
    innehall: true,
  },
  Kortsagt: {
    vad: 'Avsnittets kärna i en kort lista: högst fem punkter. Den blir avsnittets bild i bildspelet.',
    attribut: {},
    innehall: true,
  },
  Kort: {
    vad: 'Kort för ett arbetssätt.',
    attribut: {
      titel: kravs('Arbetssättets namn.'),
      vad: kravs('Vad man gör.'),
      nar: kravs('När man gör det.'),
      vem: kravs('Vilka som är med.'),
      hur: kravs('Hur det går till.'),
    },
    innehall: true,
  },
  Intern: {
    vad: 'Text som bara visas på intranätet. Går att skriva mitt i en mening.',
    attribut: {},
    innehall: true,
  },
  Kortversion: { vad: 'En passage som också står i kortversionen.', attribut: {}, innehall: true },
  Malkedja: { vad: 'Målkedjan som diagram.', attribut: {}, innehall: false },
  Maltrad: {
    vad: 'Målen som träd, eller trädet kring ett mål.',
    attribut: {
      mal: {
        vad: 'Målet som trädet visas kring. Utelämnas för alla mål.',
        kravs: false,
        pekar: 'mal',
      },
    },
    innehall: false,
  },
  Dokumenthierarki: {
    vad: 'Styrdokumenten som träd.',
    attribut: {
      kategori: {
        vad: 'Kategorin som visas. Utelämnas för hela trädet.',
        kravs: false,
        pekar: 'kategorier',
      },
    },
    innehall: false,
  },
  Dokumentregister: { vad: 'Styrdokumenten som tabell.', attribut: {}, innehall: false },
  Organisation: { vad: 'Organisationen som diagram.', attribut: {}, innehall: false },
  Arshjul: { vad: 'Årshjulet.', attribut: {}, innehall: false },
  Process: {
    vad: 'En process som diagram.',
    attribut: { id: { vad: 'Processen.', kravs: true, pekar: 'processer' } },
    innehall: false,
  },
  Figur: {
    vad: 'En figur ur handbok.yaml.',
    attribut: { id: { vad: 'Figuren.', kravs: true, pekar: 'figurer' } },
    innehall: false,
  },
  Enkelbild: {
    vad: 'En enkel bild som säger en sak.',
    attribut: { visar: { vad: 'Det som bilden visar.', kravs: true, pekar: 'enkelbilder' } },
    innehall: false,
  },
  Enkelprocess: {
    vad: 'En process i korthet.',
    attribut: { id: { vad: 'Processen.', kravs: true, pekar: 'processer' } },
    innehall: false,
  },
  Handelser: {
    vad: 'Några av årets händelser som tabell: när, vad och vem.',
    attribut: {
      visar: {
        vad: 'Händelserna i den ordning de visas, med komma emellan.',
        kravs: true,
        pekar: 'arshjul',
        flera: true,
      },
    },
    innehall: false,
  },
  Mottagare: {
    vad: 'Vem som får vad under året, som tabell.',
    attribut: { slag: { vad: 'Slaget av händelser.', kravs: true, pekar: 'handelseslag' } },
    innehall: false,
  },
  Nivatabell: {
    vad: 'Målkedjans nivåer som tabell: vem som beslutar och bereder, hur länge och hur det följs upp.',
    attribut: {},
    innehall: false,
  },
  Roller: {
    vad: 'Rollerna av ett slag, som lista. Med ett slag till: som tabell, med dem som ligger under.',
    attribut: {
      slag: { vad: 'Slaget som visas.', kravs: true, pekar: 'rollslag' },
      med: { vad: 'Slaget som visas under vart och ett.', kravs: false, pekar: 'rollslag' },
    },
    innehall: false,
  },
  Ledamoter: {
    vad: 'Vilka som ingår i ett organ, som lista.',
    attribut: { roll: { vad: 'Organet.', kravs: true, pekar: 'roller' } },
    innehall: false,
  },
  Vembeslutar: { vad: 'Vem som beslutar vad, som tabell.', attribut: {}, innehall: false },
};

/** The ids of an attribute that holds several: "rambeslut, budgetbeslut". */
export function iderI(varde: string): string[] {
  return varde
    .split(',')
    .map((ett) => ett.trim())
    .filter((ett) => ett !== '');
}

/** HTML elements that may stand in a text, with their attributes. */
export const TILLATEN_HTML: Record<string, string[]> = {
  br: [],
  sub: [],
  sup: [],
  abbr: ['title'],
};

/** Elements that run code, fetch things or take input. */
export const FARLIG_HTML = new Set(
  (
    'script iframe object embed applet frame frameset svg math style link meta base form input button textarea select template ' +
    'video audio source track canvas portal dialog noscript'
  ).split(' '),
);

function kravs(vad: string): Attribut {
  return { vad, kravs: true };
}
