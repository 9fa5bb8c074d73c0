/**
 * Mermaid calculates with colours and so takes no `var()`. Each theme variable is therefore given a
 * colour that occurs nowhere else, which is swapped for a custom property once the drawing is done.
 */

/** Custom property (without `--d-`) → the theme variables of Mermaid that play that part. */
const ROLES: Readonly<Record<string, string>> = {
  'node-bg': 'primaryColor mainBkg actorBkg labelBoxBkgColor taskBkgColor activeTaskBkgColor',
  'node-border': `primaryBorderColor nodeBorder actorBorder labelBoxBorderColor taskBorderColor
    activeTaskBorderColor`,
  'node-text': `primaryTextColor nodeTextColor actorTextColor labelTextColor taskTextColor
    taskTextDarkColor taskTextLightColor classText`,
  text: `textColor titleColor signalTextColor loopTextColor taskTextOutsideColor pieTitleTextColor
    pieLegendTextColor sectionTextColor tertiaryTextColor secondaryTextColor quadrantPointTextFill
    quadrant1TextFill quadrant2TextFill quadrant3TextFill quadrant4TextFill quadrantXAxisTextFill
    quadrantYAxisTextFill quadrantTitleFill commitLabelColor tagLabelColor`,
  line: `lineColor arrowheadColor signalColor defaultLinkColor actorLineColor pieStrokeColor
    pieOuterStrokeColor`,
  'cluster-bg': `clusterBkg tertiaryColor sectionBkgColor altSectionBkgColor sectionBkgColor2
    quadrant1Fill quadrant2Fill quadrant3Fill quadrant4Fill rowEven attributeBackgroundColorEven`,
  'cluster-border': `clusterBorder tertiaryBorderColor gridColor quadrantInternalBorderStrokeFill
    quadrantExternalBorderStrokeFill`,
  ground: `edgeLabelBackground background sequenceNumberColor rowOdd attributeBackgroundColorOdd`,
  'accent-bg': `secondaryColor noteBkgColor doneTaskBkgColor activationBkgColor critBkgColor`,
  'accent-border': `secondaryBorderColor noteBorderColor doneTaskBorderColor activationBorderColor
    critBorderColor todayLineColor`,
  'accent-text': 'noteTextColor taskTextClickableColor quadrantPointFill',
  // Text on a slice of a pie stands on the series colours.
  's-text': 'pieSectionTextColor',
};

/** A scale of series: fill, text on it, and line; for mindmap, timeline, pie and the like. */
export const SERIES = 12;

const bySentinel = new Map<string, string>();
export const themeVariables: Record<string, string | boolean> = {
  darkMode: false,
  pieOpacity: '1',
  ...roleVariables(),
  ...seriesVariables(),
};

/** The custom property that an `#rrggbb` stands for, if it is one of ours. */
export function propertyOf(hex: string): string | undefined {
  return bySentinel.get(hex.toLowerCase());
}

/** Every custom property a drawing may ask for: `farger.css` must define them all. */
export function allProperties(): string[] {
  return [...new Set(bySentinel.values())];
}

function sentinel(property: string): string {
  const hex = `#${(0xa7b001 + bySentinel.size * 0x111).toString(16)}`;
  bySentinel.set(hex, `--d-${property}`);
  return hex;
}

function roleVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [property, names] of Object.entries(ROLES)) {
    const hex = sentinel(property);
    for (const name of names.split(/\s+/)) variables[name] = hex;
  }
  return variables;
}

function seriesVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (let i = 0; i < SERIES; i++) {
    const [fill, text, line] = [sentinel(`s${i}`), sentinel(`s${i}-text`), sentinel(`s${i}-line`)];
    Object.assign(variables, {
      [`cScale${i}`]: fill,
      [`cScaleLabel${i}`]: text,
      [`cScaleInv${i}`]: line,
      [`cScalePeer${i}`]: line,
      [`pie${i + 1}`]: fill,
      [`git${i}`]: fill,
      [`gitBranchLabel${i}`]: text,
      [`gitInv${i}`]: line,
      [`fillType${i}`]: fill,
    });
  }
  return variables;
}
