/** For object stores of the kind of S3, behind a CDN: a script that uploads, and the headers and addresses for the CDN. */
import {
  cachningFor,
  FILTYPER,
  helTyp,
  NAMNGIVNA,
  OPPET,
  rubrikerFor,
  type Filtyp,
} from '../../webb/serverrubriker.ts';
import { namngivnaMonster, oppetMonster, oppna, SKRIVEN, type Driftval } from './val.ts';

/** Patterns of `aws s3`, where * is also /. */
const NAMNGIVNA_MONSTER = [`${NAMNGIVNA}/*`, `*/${NAMNGIVNA}/*`];

/**
 * A shell script: every release goes to a folder of its own in the store, and is published by turning the CDN to it. That is one
 * change, and so is the way back.
 */
export function uppladdningsskript({ malgrupp }: Driftval): string {
  const { namngivna, ovriga } = cachningFor(malgrupp);
  return [
    '#!/bin/sh',
    `# ${SKRIVEN}`,
    ...HUVUD,
    ...FILTYPER.flatMap((en) => uppladdning(en, { namngivna, ovriga })),
    ...SLUT,
    '',
  ].join('\n');
}

const HUVUD = [
  '# Laddar upp en utgåva till ett objektlager av slaget S3. Kräver aws (AWS CLI).',
  '#',
  '#   drift/objektlager/ladda-upp.sh dist s3://handbok 2026-11-23-1',
  '#',
  '# Andra lager än Amazons: sätt AWS_ENDPOINT_URL. PROVA=1 visar vad som skulle göras.',
  '# När skriptet är klart pekar du CDN:ets ursprung mot /utgavor/<namn>. Först då byts webbplatsen, på en gång.',
  '# Tillbaka: peka på den förra utgåvan. I CloudFront heter det Origin path. Töm sedan cachen (invalidation /*).',
  'set -eu',
  'if [ $# -lt 3 ]; then',
  '  echo "Skriv: $0 <mapp> s3://<hink> <utgåvans namn> [<förra utgåvans namn>]" >&2',
  '  exit 2',
  'fi',
  'if [ ! -f "$1/index.html" ]; then',
  '  echo "$1 är ingen byggd webbplats: filen index.html saknas." >&2',
  '  exit 1',
  'fi',
  'mapp=$1 lager=$2 namn=$3 forra=${4:-}',
  'mal="$lager/utgavor/$namn"',
  'prova=${PROVA:+--dryrun}',
  '',
  '# Den som har en sida öppen hämtar filer som hör till den förra utgåvan.',
  'if [ -n "$forra" ]; then',
  `  aws s3 cp "$lager/utgavor/$forra" "$mal" --recursive --only-show-errors $prova --exclude '*' ${NAMNGIVNA_MONSTER.map((ett) => `--include '${ett}'`).join(' ')}`,
  'fi',
  '',
  'ladda() {',
  '  typ=$1 cachning=$2',
  '  shift 2',
  `  aws s3 cp "$mapp" "$mal" --recursive --only-show-errors $prova --content-type "$typ" --cache-control "$cachning" --exclude '*' "$@"`,
  '}',
  '',
];

const SLUT = ['', 'echo "Utgåvan ligger i $mal. Peka CDN:ets ursprung mot /utgavor/$namn."'];

/** Two lines a type: what is named by its content, and the rest. Packed twins and files of ours stay at home. */
function uppladdning(
  en: Filtyp,
  { namngivna, ovriga }: { namngivna: string; ovriga: string },
): string[] {
  const val = (ord: string, monster: string[]) =>
    monster.map((ett) => `--${ord} '${ett}'`).join(' ');
  const typ = helTyp(en);
  const inne = en.andelser.flatMap((ett) => NAMNGIVNA_MONSTER.map((dar) => `${dar}.${ett}`));
  const alla = en.andelser.map((ett) => `*.${ett}`);
  return [
    `ladda '${typ}' '${namngivna}' ${val('include', inne)}`,
    `ladda '${typ}' '${ovriga}' ${val('include', alla)} ${val('exclude', NAMNGIVNA_MONSTER)}`,
  ];
}

/** The headers of every answer, as `aws cloudfront create-response-headers-policy` reads them. */
export function cloudfrontRubriker({ malgrupp }: Driftval): string {
  const alla = rubrikerFor(malgrupp);
  const varde = (namn: string) => alla.find((en) => en.namn === namn)?.varde ?? '';
  const skydd = new Set([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
  ]);
  const egna = alla
    .filter(({ namn }) => !skydd.has(namn))
    .map(({ namn, varde: Value }) => ({ Header: namn, Value, Override: true }));
  const hsts = varde('Strict-Transport-Security');
  const policy = {
    Name: `handbok-${malgrupp}`,
    Comment: SKRIVEN,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: varde('Content-Security-Policy'),
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: varde('Referrer-Policy') },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(hsts)?.[1]),
        IncludeSubdomains: hsts.includes('includeSubDomains'),
        Preload: false,
      },
    },
    CustomHeadersConfig: { Quantity: egna.length, Items: egna },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** A function of CloudFront for viewer requests: a store knows of files, not of folders. */
export function cloudfrontAdresser({ bas, malgrupp, flyttade }: Driftval): string {
  const gamla = Object.fromEntries(flyttade.map(({ fran, till }) => [fran, till]));
  return [
    `// ${SKRIVEN}`,
    '// CloudFront, Functions, cloudfront-js-2.0: kopplas till Viewer request.',
    '// Felsida: låt 403 och 404 ge /404.html med statuskod 404 (Custom error responses).',
    `// Cachning: följ lagrets Cache-Control. Filerna ${namngivnaMonster(bas)} får sparas.`,
    ...oppna(malgrupp, [`// CORS: ${OPPET.namn}: ${OPPET.varde} för ${oppetMonster(bas)}.`]),
    `const BAS = ${JSON.stringify(bas)};`,
    `const GAMLA = ${JSON.stringify(gamla, null, 2)};`,
    ...CLOUDFRONT,
    '',
  ].join('\n');
}

const CLOUDFRONT = [
  '',
  'function handler(event) {',
  '  const fraga = event.request;',
  '  const vag = fraga.uri;',
  '  if (GAMLA[vag]) return vidare(GAMLA[vag]);',
  '  if (!/\\.[a-z0-9_]+$|\\/$/i.test(vag)) return vidare(vag.replace(/^\\/+/, "/") + "/");',
  '  if (vag.indexOf(BAS) === 0) fraga.uri = "/" + vag.slice(BAS.length);',
  '  if (fraga.uri.endsWith("/")) fraga.uri += "index.html";',
  '  return fraga;',
  '}',
  '',
  'function vidare(till) {',
  '  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: till } } };',
  '}',
];
