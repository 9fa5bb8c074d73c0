import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lasBild } from '../../../../src/innehall/bild/lasbild.ts';
import { BRA } from '../../../fall/stod.ts';

/** Pictures of 7 × 5 pixels. The turned one lies on its side, and says so in its EXIF. */
const BILDER: Record<string, Buffer> = {
  'a.png': readFileSync(path.join(BRA, 'bilder', 'karta.png')),
  'a.jpg': Buffer.from(
    [
      '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoICh',
      'MKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAFAAcDASIAAhEBAxEB/8QAFQAB',
      'AQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQf/xAAUEQEAAAAAAAAAAAAAAAAAAA',
      'AA/9oADAMBAAIRAxEAPwCKAKtv/9k=',
    ].join(''),
    'base64',
  ),
  'progressiv.jpg': Buffer.from(
    [
      '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoICh',
      'MKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wgARCAAFAAcDASIAAhEBAxEB/8QAFQAB',
      'AQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAAABv/aAAwDAQACEAMQAAABiBW//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAA',
      'gBAQABBQJ//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPwF//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwF//8QAFBABAAAA',
      'AAAAAAAAAAAAAAAAAP/aAAgBAQAGPwJ//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPyF//9oADAMBAAIAAwAAABD/AP/EABQRAQAAAA',
      'AAAAAAAAAAAAAAAAD/2gAIAQMBAT8Qf//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQIBAT8Qf//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI',
      'AQEAAT8Qf//Z',
    ].join(''),
    'base64',
  ),
  'vriden.jpg': Buffer.from(
    [
      '/9j/4QC8RXhpZgAASUkqAAgAAAAGABIBAwABAAAABgAAABoBBQABAAAAVgAAABsBBQABAAAAXgAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAG',
      'mHBAABAAAAZgAAAAAAAAA4YwAA6AMAADhjAADoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAAC',
      'oAQAAQAAAAcAAAADoAQAAQAAAAUAAAAAAAAA/+IB8ElDQ19QUk9GSUxFAAEBAAAB4GxjbXMEIAAAbW50clJHQiBYWVogB+IAAwAUAAkADgAdYW',
      'NzcE1TRlQAAAAAc2F3c2N0cmwAAAAAAAAAAAAAAAAAAPbWAAEAAAAA0y1oYW5keem/Vlo+AbaDI4VVRvdPqgAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAKZGVzYwAAAPwAAAAkY3BydAAAASAAAAAid3RwdAAAAUQAAAAUY2hhZAAAAVgAAAAsclhZWgAAAYQAAAAUZ1hZWgAAAZgAAA',
      'AUYlhZWgAAAawAAAAUclRSQwAAAcAAAAAgZ1RSQwAAAcAAAAAgYlRSQwAAAcAAAAAgbWx1YwAAAAAAAAABAAAADGVuVVMAAAAIAAAAHABzAFIA',
      'RwBCbWx1YwAAAAAAAAABAAAADGVuVVMAAAAGAAAAHABDAEMAMAAAWFlaIAAAAAAAAPbWAAEAAAAA0y1zZjMyAAAAAAABDD8AAAXd///zJgAAB5',
      'AAAP2S///7of///aIAAAPcAADAcVhZWiAAAAAAAABvoAAAOPIAAAOPWFlaIAAAAAAAAGKWAAC3iQAAGNpYWVogAAAAAAAAJKAAAA+FAAC2xHBh',
      'cmEAAAAAAAMAAAACZmkAAPKnAAANWQAAE9AAAApb/9sAQwAGBAUGBQQGBgUGBwcGCAoQCgoJCQoUDg8MEBcUGBgXFBYWGh0lHxobIxwWFiAsIC',
      'MmJykqKRkfLTAtKDAlKCko/9sAQwEHBwcKCAoTCgoTKBoWGigoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo',
      'KCgo/8AAEQgABQAHAwEiAAIRAQMRAf/EABUAAQEAAAAAAAAAAAAAAAAAAAAG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAA',
      'AAAAAAAAEH/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AigCrb//Z',
    ].join(''),
    'base64',
  ),
  'a.gif': Buffer.from(
    'R0lGODlhBwAFAIAAAExpccgeWiH5BAUAAAAALAAAAAAHAAUAAAIFjI+puwUAOw==',
    'base64',
  ),
  'a.webp': Buffer.from(
    'UklGRjQAAABXRUJQVlA4ICgAAABQAQCdASoHAAUAAUAmJaAABDOAAP7wmyP//ucD//ZwP/9nA/iQAAAA',
    'base64',
  ),
  'forlustfri.webp': Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvBgABAAdQjyJXq/+BiOh/AAA=', 'base64'),
  'a.avif': Buffer.from(
    [
      'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAA',
      'AAAERAAAEAAQAAAAAA+gABAAAAAAAAACIAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAA',
      'AAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAcAAAAFAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAqbW',
      'RhdBIACgg4CLRpAQ0GkDIUGUJjBMAANAAAkEDJHGFHwg4nQRQ=',
    ].join(''),
    'base64',
  ),
};

describe('reading a picture', () => {
  it.each(Object.keys(BILDER))('%s', async (namn) => {
    const typ = namn.split('.').at(-1);
    const [bredd, hojd] = namn.startsWith('vriden') ? [5, 7] : [7, 5];
    expect(await lasBild(BILDER[namn]!, namn)).toEqual({ typ, bredd, hojd });
  });

  it.each(Object.keys(BILDER))('%s cut off', async (namn) => {
    const byte = BILDER[namn]!;
    const avbruten = byte.subarray(0, Math.floor(byte.length * 0.8));
    expect(await lasBild(avbruten, namn)).toMatchObject({ kod: 'BILD-TRASIG' });
  });

  it('with one byte changed', async () => {
    const byte = Buffer.from(BILDER['a.png']!);
    byte[50]! ^= 1;
    expect(await lasBild(byte, 'a.png')).toMatchObject({ kod: 'BILD-TRASIG' });
  });

  it.each([
    ['a.png', '', 'BILD-TRASIG', /tom/],
    ['a.png', 'hej', 'BILD-TRASIG', /ingen bild/],
    ['a.jpg', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'BILD-TYP', /HEIC/],
    ['a.jpg', 'II*\0aaaa', 'BILD-TYP', /TIFF/],
    ['a.png', '%PDF-1.4', 'BILD-TYP', /PDF/],
    ['a.png', 'PK\x03\x04', 'BILD-TYP', /Office/],
    ['a.png', '<!doctype html><html></html>', 'BILD-TYP', /webbsida/],
    ['a.png', 'version https://git-lfs.github.com/spec/v1', 'BILD-TYP', /Git LFS/],
  ])('%s that holds %j', async (namn, text, kod, sagt) => {
    const svar = await lasBild(Buffer.from(text, 'latin1'), namn);
    expect(svar).toMatchObject({ kod, text: expect.stringMatching(sagt) as string });
  });

  it('with the ending of another kind proposes a name', async () => {
    expect(await lasBild(BILDER['a.png']!, 'min.karta.jpg')).toMatchObject({
      kod: 'BILD-TYP',
      atgard: 'Byt namn till "min.karta.png", också där bilden visas.',
    });
    expect(await lasBild(BILDER['a.jpg']!, 'a.jpeg')).toMatchObject({ typ: 'jpg' });
  });

  it('never throws on what a file holds', async () => {
    const namn = fc.constantFrom(...Object.keys(BILDER));
    const byten = fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(namn, byten, fc.nat(1200), async (vilken, andra, langd) => {
        const byte = Buffer.from(BILDER[vilken]!.subarray(0, langd));
        for (const [vid, varde] of andra) if (vid < byte.length) byte[vid] = varde;
        const svar = await lasBild(byte, vilken);
        expect('kod' in svar ? svar.text.length : Math.min(svar.bredd, svar.hojd)).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 500, seed: 2018 },
    );
  });
});
