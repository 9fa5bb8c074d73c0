/** How Mermaid is set up: the same in our shim and in the Chromium it is compared with. */
import { CLASSES, LOCKED_KEYS } from '../assumptions.ts';
import { themeVariables } from '../theme/sentinels.ts';
import { FONT_FAMILY } from '../text/font-files.ts';

/** Characters of a source; in place of a longer one Mermaid would draw a picture that says so, in English. */
export const MAX_SOURCE = 50_000;
export const MAX_EDGES = 500;

/** What the theme variables cannot say; in Mermaid's own stylesheet, so that it is measured too. */
const THEME_CSS = `
${CLASSES.tick.selector}{font-size:13px}
`;

export function mermaidSettings() {
  return {
    startOnLoad: false,
    maxTextSize: MAX_SOURCE,
    maxEdges: MAX_EDGES,
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
  };
}
