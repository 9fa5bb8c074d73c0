/** For Cloudflare Pages, Netlify and those that read the same two files: _headers and _redirects, at the top of the site. */
import { cachningFor, NAMNGIVNA, OPPET, rubrikerFor } from '../../webb/serverrubriker.ts';
import { oppna, SKRIVEN, type Driftval } from './val.ts';

/**
 * Headers by path. Of all but the named files nothing is said on caching: both hosts ask anew by themselves, and where two rules
 * give the same header Cloudflare joins them.
 */
export function rubrikfil({ bas, malgrupp }: Driftval): string {
  const { namngivna } = cachningFor(malgrupp);
  const mappar = (mapp: string) => [`${bas}${mapp}/*`, `${bas}:handbok/${mapp}/*`];
  return [
    `# ${SKRIVEN}`,
    '# Läggs överst i det som laddas upp. Filerna från KOMPRIMERA=1 behövs inte: värden packar själv.',
    '/*',
    ...rubrikerFor(malgrupp).map(({ namn, varde }) => `  ${namn}: ${varde}`),
    ...mappar(NAMNGIVNA).flatMap((vag) => ['', vag, `  Cache-Control: ${namngivna}`]),
    ...oppna(
      malgrupp,
      mappar(OPPET.mapp).flatMap((vag) => ['', vag, `  ${OPPET.namn}: ${OPPET.varde}`]),
    ),
    '',
  ].join('\n');
}

/** Old addresses. The page 404.html is found by both hosts. */
export function omdirigeringsfil({ flyttade }: Driftval): string {
  return [
    `# ${SKRIVEN}`,
    '# Gamla adresser i handboken: npm run drift -- --webbplats dist --ut <mapp>',
    ...flyttade.map(({ fran, till }) => `${fran} ${till} 301`),
    '',
  ].join('\n');
}
