import { describe, expect, it } from 'vitest';
import { flyttaIn } from '../../../src/utskrift/flytta-in.ts';

const flytta = (html: string, skift = 2) => flyttaIn(html, { sida: 'kapitel-mal', skift });

describe('flyttaIn', () => {
  it('gives each id the name of the page, and what points to it too', () => {
    expect(
      flytta('<h2 id="mått">Mått</h2><p><a href="#mått">upp</a> <a href="#">topp</a></p>'),
    ).toBe(
      '<h4 id="kapitel-mal--mått">Mått</h4><p><a href="#kapitel-mal--mått">upp</a> <a href="#">topp</a></p>',
    );
    expect(flytta('<dl aria-labelledby="a b"></dl>')).toContain('"kapitel-mal--a kapitel-mal--b"');
  });

  it('does not touch addresses that are encoded in another way', () => {
    const html = '<a href="https://exempel.se/%E5">a</a><a href="#%E5">b</a><a href="#100%">c</a>';
    expect(flytta(html)).toBe(html);
  });

  it('keeps a diagram together: markers, names and arrowheads', () => {
    const svg = flytta(
      '<svg id="d" viewBox="0 0 9 9" aria-labelledby="d_1"><title id="d_1">T</title><marker id="d_2"/><path marker-end="url(#d_2)"/></svg>',
    );
    expect(svg).toContain('viewBox="0 0 9 9"');
    expect(svg).toContain('marker-end="url(#kapitel-mal--d_2)"');
    expect(svg).toContain('aria-labelledby="kapitel-mal--d_1"');
  });

  it('moves headings down, never below h6, with all that stands in them', () => {
    const html = flytta('<h2 id="a">A <em>b</em></h2><h3>C</h3><h4>D</h4>', 3);
    expect(html).toBe('<h5 id="kapitel-mal--a">A <em>b</em></h5><h6>C</h6><h6>D</h6>');
  });

  it('unfolds what is folded, and takes away scripts and landmarks', () => {
    const html = flytta(
      '<details><summary>S</summary>t</details><script src="/a.js"></script><section aria-label="X"></section><div role="region"></div>',
    );
    expect(html).toContain('<details open');
    expect(html).not.toContain('script');
    expect(html).toContain('<section aria-label="X" role="group">');
    expect(html).toContain('<div role="group">');
  });

  it('leaves links out of the page as they are', () => {
    const html = '<p><a href="/roller/ks/">KS</a> <a href="https://exempel.se/#x">ut</a></p>';
    expect(flytta(html)).toBe(html);
  });
});
