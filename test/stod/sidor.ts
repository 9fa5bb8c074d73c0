import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface Sida {
  /** Address without base path: /roller/kommunstyrelsen/ */
  adress: string;
  html: string;
  dokument: Document;
}

/** Every HTML page of a built site. */
export function sidorna(dist: string): Sida[] {
  return (readdirSync(dist, { recursive: true }) as string[])
    .filter((fil) => fil.endsWith('.html'))
    .sort()
    .map((fil) => {
      const html = readFileSync(join(dist, fil), 'utf8');
      const adress = `/${fil.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { adress, html, dokument: parseHTML(html).document };
    });
}
