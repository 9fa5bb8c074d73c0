/** Sources that show what assumptions.ts says of Mermaid: one drawing of each kind, and one fault of each form. */
import type { ERRORS } from '../../../../../src/diagram/mermaid/assumptions.ts';

/** By the name of the kind. Together they hold every class, colour and question that is assumed. */
export const DRAWN: Readonly<Record<string, string>> = {
  flowchart: `flowchart LR
  subgraph ram["En ram"]
    a["Ett #quot;mål#quot;"]:::vision
    b("\`**Två**
    rader\`")
  end
  a -->|om ja| b & c{Tre}
  b -. sen .-> a
  b ~~~ c
  ram --> d@{ shape: cyl, label: "Fyra &amp; fem" }
  e --x f
  f --o g
  classDef plan stroke-width:3px
  class b plan
  click a href "/a/"
  click b "/b/"
`,
  sequence: `sequenceDiagram
  box Gruppen
  participant A
  end
  participant B
  actor C
  participant D@{ "type" : "database" }
  A->>+B: lämnar
  loop varje år
    B-->>-A: svarar
  end
  alt ja
    A-)D: frågar
  else nej
    A-xC: avstår
  end
  Note over A: genomför
  link A: Sidan @ /a/
  links B: {"Sidan": "/b/"}
`,
  stateDiagram: `stateDiagram-v2
  [*] --> Utkast
  Utkast --> Gällande: beslutas
  state Gällande {
    [*] --> Nytt
  }
  state val <<choice>>
  Gällande --> val
  val --> [*]
  note right of Utkast : en anteckning
`,
  timeline: `timeline
  title År
  section Vår
  Mars: Dialog
  section Höst
  November: Beslut
`,
  gantt: `gantt
  title Plan
  dateFormat YYYY-MM-DD
  section Ett
  En uppgift med ett namn som inte ryms : a1, 2020-01-01, 1d
  Klar : done, a2, after a1, 20d
  Nu : active, a3, after a2, 20d
  Brådskar : crit, a4, after a3, 20d
  Möte : milestone, 2020-02-01, 0d
`,
  mindmap: `mindmap
  root((Styrning))
    Mål
      Mått
    Budget
`,
  pie: `pie title Delar
  "Skola" : 40
  "Omsorg" : 60
`,
};

/** A source that makes Mermaid say each form of error, and the line that its author should be shown. */
export const FAULTY: Readonly<Record<keyof typeof ERRORS, { source: string; line?: number }>> = {
  line: { source: 'sequenceDiagram\n  A->>B: hej\n  foo bar\n', line: 3 },
  column: { source: 'pie\n  "a" : 1\n  "b" ; 2\n', line: 3 },
  yamlLine: { source: '---\nconfig:\n  a: [\n---\nflowchart LR\n a --> b', line: 4 },
  date: { source: 'gantt\n dateFormat YYYY-MM-DD\n section A\n Sak :a, 2026-13-45, 3d', line: 4 },
  quoted: { source: 'mindmap\n  a\n  b\n', line: 3 },
  oneRoot: { source: 'mindmap\n  a\n  b\n', line: 3 },
  arrow: { source: 'flowchart LR\n  a --> b\n  a -> b\n', line: 3 },
  tooManyEdges: {
    source: `flowchart LR\n${Array.from({ length: 501 }, (_, i) => ` a --> b${i}\n`).join('')}`,
  },
  noCreatingMessage: {
    source: 'sequenceDiagram\n  A->>B: x\n  create participant C\n  A->>B: y\n',
    line: 3,
  },
  inactive: { source: 'sequenceDiagram\n  A->>B: hej\n  deactivate A\n', line: 3 },
  shape: { source: 'flowchart LR\n  a --> b\n  b@{ shape: finns }\n', line: 3 },
  frame: { source: 'flowchart LR\n subgraph a\n subgraph b\n a --> b\n end\n end\n', line: 2 },
  linkStyle: { source: 'flowchart LR\n  linkStyle 5 stroke:red\n  a --> b\n', line: 2 },
  image: { source: 'flowchart LR\n  a@{ img: "https://example.se/a.png", label: "x" }\n', line: 2 },
  negative: { source: 'pie\n  "a" : -1\n', line: 2 },
};

/** Sources with a bad line after something that Mermaid takes out before it counts lines. */
export const TAKEN_OUT_BEFORE: Readonly<Record<string, string>> = {
  'front matter': '---\ntitle: Hej\n---\nflowchart TD\n  A --> B\n  FEL -> C\n',
  'a directive': '%%{init: {"look": "neo"}}%%\nflowchart TD\n  A --> B\n  FEL -> C\n',
  'a directive on two lines': '%%{init: {\n"look": "neo"}}%%\nflowchart TD\n  FEL -> C\n',
  comments: '%% ett\nflowchart TD\n%% två\n  A --> B\n  FEL -> C\n',
  'empty lines': '\n\nflowchart TD\n  A --> B\n  FEL -> C\n',
};

/** The name of a token of Jison's, and a source that makes it stumble on that one. */
export const TOKENS: Readonly<Record<string, string>> = {
  PS: 'flowchart LR\n a[b (c)]',
  SQS: 'flowchart LR\n a[b [c]]',
  DIAMOND_START: 'flowchart LR\n a[b {c}]',
  STADIUMSTART: 'flowchart LR\n a[b ([c])]',
  SUBROUTINESTART: 'flowchart LR\n a[b [[c]]]',
  '1': 'flowchart LR\n a[b',
  NEWLINE: 'sequenceDiagram\n A->>B hej\n',
  NL: 'gantt\n Sak utan kolon\n',
  EOF: 'flowchart LR\n a --> b --> ',
};
