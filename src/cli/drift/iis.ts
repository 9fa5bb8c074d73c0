/** For IIS: web.config, which lies at the top of the site. */
import {
  cachningFor,
  FILTYPER,
  helTyp,
  NAMNGIVNA,
  OPPET,
  rubrikerFor,
} from '../../webb/serverrubriker.ts';
import { indragna, oppna, SKRIVEN, type Driftval } from './val.ts';

/**
 * The settings of a site or an application in one.
 *
 * @param delar names of the handbooks when several share a site; IIS has no patterns for paths
 */
export function iisfil(val: Driftval, delar: readonly string[] = []): string {
  const { namngivna, ovriga } = cachningFor(val.malgrupp);
  const mappar = ['', ...delar.map((del) => `${del}/`)];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${SKRIVEN}`,
    '     Läggs överst bland sidorna.',
    '     IIS packar text själv: slå på Static Content Compression. Filerna från KOMPRIMERA=1 behövs inte. -->',
    '<configuration>',
    '  <system.webServer>',
    ...indragna(innehall(val, ovriga), 4),
    '  </system.webServer>',
    ...mappar.flatMap((mapp) => [
      ...plats(`${mapp}${NAMNGIVNA}`, rubrik('Cache-Control', namngivna)),
      ...oppna(val.malgrupp, plats(`${mapp}${OPPET.mapp}`, rubrik(OPPET.namn, OPPET.varde))),
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

function innehall({ malgrupp, flyttade, bas }: Driftval, ovriga: string): string[] {
  return [
    '<directoryBrowse enabled="false" />',
    '<defaultDocument enabled="true">',
    '  <files>',
    '    <clear />',
    '    <add value="index.html" />',
    '  </files>',
    '</defaultDocument>',
    '<httpErrors errorMode="Custom" existingResponse="Auto">',
    '  <remove statusCode="404" subStatusCode="-1" />',
    // A file keeps the status 404; an address that is run instead answers 200.
    '  <error statusCode="404" path="404.html" responseMode="File" />',
    '</httpErrors>',
    '<httpProtocol>',
    '  <customHeaders>',
    '    <remove name="X-Powered-By" />',
    ...rubrikerFor(malgrupp).map(({ namn, varde }) => `    ${rubrik(namn, varde)}`),
    `    ${rubrik('Cache-Control', ovriga)}`,
    '  </customHeaders>',
    '</httpProtocol>',
    '<security>',
    ...inloggning(malgrupp),
    '  <requestFiltering removeServerHeader="true">',
    '    <hiddenSegments>',
    '      <add segment=".roda-traden" />',
    '    </hiddenSegments>',
    '  </requestFiltering>',
    '</security>',
    '<staticContent>',
    ...FILTYPER.flatMap((en) =>
      en.andelser.flatMap((andelse) => [
        `  <remove fileExtension=".${andelse}" />`,
        `  <mimeMap fileExtension=".${andelse}" mimeType="${helTyp(en)}" />`,
      ]),
    ),
    '</staticContent>',
    ...omdirigeringar(flyttade, bas),
  ];
}

/** The module URL Rewrite is one of its own: only who has old addresses needs it. */
function omdirigeringar(flyttade: Driftval['flyttade'], bas: string): string[] {
  if (flyttade.length === 0) return [];
  return [
    '<!-- Kräver tillägget URL Rewrite. Utan det: ta bort <rewrite>. Sidorna leder vidare själva. -->',
    '<rewrite>',
    '  <rules>',
    ...flyttade.flatMap(({ fran, till }, nr) => [
      `    <rule name="flyttad ${nr + 1}" stopProcessing="true">`,
      `      <match url="^${fran.slice(bas.length)}$" />`,
      `      <action type="Redirect" url="${till}" redirectType="Permanent" />`,
      '    </rule>',
    ]),
    '  </rules>',
    '</rewrite>',
  ];
}

function inloggning(malgrupp: Driftval['malgrupp']): string[] {
  if (malgrupp === 'publik') return [];
  return [
    '  <!-- Den interna webbplatsen ska ha inloggning: stäng av Anonymous Authentication och slå på Windows',
    '       Authentication för webbplatsen i IIS Manager. De delarna är låsta i web.config. Reglerna här stänger ute',
    '       den som inte är inloggad. -->',
    '  <authorization>',
    '    <remove users="*" roles="" verbs="" />',
    '    <add accessType="Deny" users="?" />',
    '    <add accessType="Allow" users="*" />',
    '  </authorization>',
  ];
}

/** A header in the place of one with the same name above. */
function plats(mapp: string, lagg: string): string[] {
  const namn = /name="([^"]+)"/.exec(lagg)?.[1] ?? '';
  return [
    `  <location path="${mapp}">`,
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    `          <remove name="${namn}" />`,
    `          ${lagg}`,
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
  ];
}

function rubrik(namn: string, varde: string): string {
  return `<add name="${namn}" value="${varde.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`;
}
