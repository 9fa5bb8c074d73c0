/** The little of fontkit (which ships no types) that text measuring needs. */
declare module 'fontkit' {
  export interface Glyph {
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { xAdvance: number; xOffset: number }[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly xHeight: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function create(data: Uint8Array): Font;
}
