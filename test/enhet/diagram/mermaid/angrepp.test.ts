/** Whatever an author writes, nothing that acts reaches the page. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Diagramfel, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';
import { isAllowedElement } from '../../../../src/diagram/mermaid/finish/allowed.ts';

const NAMES = new Set(['title', 'desc']);
const ATTRIBUTE =
  /^(xmlns|id|class|role|aria-(labelledby|describedby)|d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|points|transform|viewBox|href|marker-(start|mid|end)|marker(Width|Height|Units)|ref[XY]|orient|clip-path|clipPathUnits)$/;

const ATTACKS: Record<string, string> = {
  'script in a label': 'flowchart TD\n A["<script>alert(1)</script>hej"] --> B',
  'handler in a label': 'flowchart TD\n A["<img src=x onerror=alert(1)>"] --> B',
  'svg in a label':
    'flowchart TD\n A["<svg onload=alert(1)><a href=javascript:alert(1)>x</a></svg>"]',
  'closing tags in a label': 'flowchart TD\n A["</text></svg><script>alert(1)</script>"]',
  'entities in a label': 'flowchart TD\n A["&lt;script&gt;alert(1)&lt;/script&gt; #60;b#62;"]',
  'iframe in markdown': 'flowchart TD\n A["`<iframe src=javascript:alert(1)></iframe> **x**`"]',
  'javascript link': 'flowchart TD\n A --> B\n click A href "javascript:alert(1)"',
  'javascript in disguise': 'flowchart TD\n A --> B\n click A href "java&#10;script:alert(1)"',
  'data link': 'flowchart TD\n A --> B\n click A href "data:text/html,<script>alert(1)</script>"',
  'other host without scheme': 'flowchart TD\n A --> B\n click A href "//onda.example/"',
  callback: 'flowchart TD\n A --> B\n click A call alert(1)',
  'callback as text': 'flowchart TD\n A --> B\n click A alert "alert(1)"',
  'style with url': 'flowchart TD\n A --> B\n style A fill:url(https://onda.example/x)',
  'style that closes':
    'flowchart TD\n A --> B\n style A fill:red;}</style><script>alert(1)</script>',
  'classDef with a rule':
    'flowchart TD\n A:::x --> B\n classDef x fill:red\\,background:url(//onda)',
  'html labels by init':
    '%%{init:{"htmlLabels":true,"flowchart":{"htmlLabels":true}}}%%\nflowchart TD\n A["<b onclick=alert(1)>x</b>"]',
  'loose by init':
    '%%{init:{"securityLevel":"loose"}}%%\nflowchart TD\n A --> B\n click A call alert(1)',
  'css by front matter':
    '---\nconfig:\n  themeCSS: "* { background: url(//onda.example) }"\n---\nflowchart TD\n A --> B',
  'theme variables by front matter':
    '---\nconfig:\n  themeVariables:\n    primaryColor: "red;} </style><script>alert(1)</script>"\n---\nflowchart TD\n A',
  'font by init':
    '%%{init:{"fontFamily":"x;}</style><script>alert(1)</script>"}}%%\nflowchart TD\n A --> B',
  'prototype by init':
    '%%{init:{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}%%\nflowchart TD\n A',
  'title with markup': 'flowchart TD\n accTitle: </title><script>alert(1)</script>\n A --> B',
  'description with markup':
    'flowchart TD\n accDescr { </desc><script>alert(1)</script> }\n A --> B',
  'subgraph title': 'flowchart TD\n subgraph "<img src=x onerror=alert(1)>"\n A --> B\n end',
  'edge label': 'flowchart TD\n A -->|"<a href=javascript:alert(1)>x</a>"| B',
  'image shape': 'flowchart TD\n A@{ img: "https://onda.example/x.png", label: "x", w: 60, h: 60 }',
  'icon shape': 'flowchart TD\n A@{ icon: "fa:user", label: "<script>alert(1)</script>" }',
  tooltip: 'flowchart TD\n A --> B\n click A href "/x" "<img src=x onerror=alert(1)>"',
  formula: 'flowchart TD\n A["$$\\\\href{javascript:alert(1)}{x}$$"]',
  'class named as markup': 'flowchart TD\n A:::onload --> B\n class A "><script>',
  'mark characters': 'flowchart TD\n A["\u0001 \u0002javascript:alert(1)\u0002"] --> B',
  'sequence link':
    'sequenceDiagram\n participant A\n links A: {"x": "javascript:alert(1)"}\n A->>A: <script>alert(1)</script>',
  'sequence note': 'sequenceDiagram\n A->>B: x\n Note over A: <img src=x onerror=alert(1)>',
  'gantt click':
    'gantt\n dateFormat YYYY-MM-DD\n section <script>\n Sak :a1, 2026-01-01, 3d\n click a1 href "javascript:alert(1)"',
  'pie label': 'pie\n "<script>alert(1)</script>" : 3\n "b" : 2',
  mindmap: 'mindmap\n  root["<img src=x onerror=alert(1)>"]\n    a["<script>x</script>"]',
  timeline: 'timeline\n title <script>alert(1)</script>\n 2026 : <img src=x onerror=alert(1)>',
  'state note': 'stateDiagram-v2\n [*] --> A\n note right of A : <script>alert(1)</script>',
  'state link': 'stateDiagram-v2\n [*] --> A\n click A href "javascript:alert(1)"',
  'class link':
    'classDiagram\n class A\n click A href "javascript:alert(1)"\n click A call alert(1)',
  'er label': 'erDiagram\n A ||--o{ B : "<script>alert(1)</script>"',
  'block html': 'block-beta\n a["<img src=x onerror=alert(1)>"]',
  journey: 'journey\n title <script>\n section <b>x</b>\n  Steg: 3: <img src=x onerror=alert(1)>',
};

const ritare = await skapaRitare();

test.each(Object.entries(ATTACKS))('%s', async (_, source) => {
  const svg = await ritare.rita(source, { id: 'a' }).then(
    (ritning) => ritning.svg,
    (error: unknown) => {
      expect(error).toBeInstanceOf(Diagramfel);
      return '';
    },
  );
  expectHarmless(svg);
});

test('most of the attacks are drawn, and so really tried', async () => {
  const drawn = await Promise.allSettled(
    Object.values(ATTACKS).map((source) => ritare.rita(source, { id: 'a' })),
  );
  expect(drawn.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(30);
});

test('a good link stays, and passes through the given function', async () => {
  const source = 'flowchart TD\n A --> B\n click A href "/mal/a&b" _blank';
  const { svg } = await ritare.rita(source, { id: 'a', lank: (href) => `/bas${href}` });
  expect(svg).toContain('<a href="/bas/mal/a&amp;b"');
  expect(svg).not.toMatch(/target|xlink/);
});

test.each(['', '1a', 'a b', 'a"><script>', 'a_1', 'å'])('id %j is turned down', async (id) => {
  await expect(ritare.rita('flowchart TD\n A', { id })).rejects.toThrow(TypeError);
});

function expectHarmless(svg: string): void {
  if (svg === '') return;
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const body = document.body;
  expect([...body.children].map((child) => child.localName)).toEqual(['svg']);
  for (const element of body.querySelectorAll('*')) {
    expect(isAllowedElement(element.localName) || NAMES.has(element.localName)).toBe(true);
    for (const { name, value } of element.attributes) {
      expect(name).toMatch(ATTRIBUTE);
      if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:|[/#.\w])/);
      if (name === 'href') expect(value).not.toMatch(/^\/\/|script:|data:/i);
      if (/url\(/.test(value)) expect(value).toMatch(/^url\(#[\w-]+\)$/);
    }
  }
  expect(svg).not.toMatch(/(?![\n])\p{Cc}/u);
}
