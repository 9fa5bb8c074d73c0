/** How Mermaid is set up: the same in our shim and in the Chromium it is compared with. */
import { themeVariables } from '../theme/sentinels.ts';
import { FONT_FAMILY } from '../text/font-files.ts';

/** Keys an author's own front matter or `%%{init}%%` may not change, besides Mermaid's own. */
export const LOCKED_KEYS: readonly string[] = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'suppressErrorRendering',
  'maxEdges',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'look',
  'handDrawnSeed',
  'fontFamily',
  'altFontFamily',
  'fontSize',
  'htmlLabels',
  'useMaxWidth',
  'deterministicIds',
  'deterministicIDSeed',
  'dompurifyConfig',
  'legacyMathML',
  'forceLegacyMathML',
];

/** What the theme variables cannot say; in Mermaid's own stylesheet, so that it is measured too. */
const THEME_CSS = `
.grid .tick text{font-size:13px}
`;

export function mermaidSettings() {
  return {
    startOnLoad: false,
    logLevel: 'fatal' as const,
    secure: [...LOCKED_KEYS],
    deterministicIds: true,
    deterministicIDSeed: 'd',
    securityLevel: 'antiscript' as const,
    suppressErrorRendering: true,
    htmlLabels: false,
    look: 'classic' as const,
    theme: 'base' as const,
    fontFamily: `"${FONT_FAMILY}"`,
    themeVariables: { ...themeVariables, fontFamily: `"${FONT_FAMILY}"`, fontSize: '16px' },
    themeCSS: THEME_CSS,
    // At Mermaid's own 120 px "Kommunstyrelsen" is split.
    flowchart: { useMaxWidth: false, wrappingWidth: 220, padding: 12 },
    gantt: {
      useMaxWidth: false,
      useWidth: 900,
      fontSize: 14,
      sectionFontSize: 14,
      barHeight: 24,
      barGap: 6,
      leftPadding: 120,
    },
    timeline: { useMaxWidth: false },
    mindmap: { useMaxWidth: false },
    sequence: { useMaxWidth: false },
    state: { useMaxWidth: false },
    pie: { useMaxWidth: false },
    class: { useMaxWidth: false },
    er: { useMaxWidth: false },
    journey: { useMaxWidth: false },
    quadrantChart: { useMaxWidth: false },
    xyChart: { useMaxWidth: false },
    gitGraph: { useMaxWidth: false },
    block: { useMaxWidth: false },
    kanban: { useMaxWidth: false },
    requirement: { useMaxWidth: false },
    sankey: { useMaxWidth: false },
    packet: { useMaxWidth: false },
    architecture: { useMaxWidth: false },
    radar: { useMaxWidth: false },
    treemap: { useMaxWidth: false },
    c4: { useMaxWidth: false },
  };
}
