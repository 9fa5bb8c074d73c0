#!/bin/sh
# Skriven av npm run drift. Ändra inte här: ändra i src/webb/serverrubriker.ts och kör kommandot igen.
# Laddar upp en utgåva till ett objektlager av slaget S3. Kräver aws (AWS CLI).
#
#   drift/objektlager/ladda-upp.sh dist s3://handbok 2026-11-23-1
#
# Andra lager än Amazons: sätt AWS_ENDPOINT_URL. PROVA=1 visar vad som skulle göras.
# När skriptet är klart pekar du CDN:ets ursprung mot /utgavor/<namn>. Först då byts webbplatsen, på en gång.
# Tillbaka: peka på den förra utgåvan. I CloudFront heter det Origin path. Töm sedan cachen (invalidation /*).
set -eu
if [ $# -lt 3 ]; then
  echo "Skriv: $0 <mapp> s3://<hink> <utgåvans namn> [<förra utgåvans namn>]" >&2
  exit 2
fi
if [ ! -f "$1/index.html" ]; then
  echo "$1 är ingen byggd webbplats: filen index.html saknas." >&2
  exit 1
fi
mapp=$1 lager=$2 namn=$3 forra=${4:-}
mal="$lager/utgavor/$namn"
prova=${PROVA:+--dryrun}

# Den som har en sida öppen hämtar filer som hör till den förra utgåvan.
if [ -n "$forra" ]; then
  aws s3 cp "$lager/utgavor/$forra" "$mal" --recursive --only-show-errors $prova --exclude '*' --include 'filer/*' --include '*/filer/*'
fi

ladda() {
  typ=$1 cachning=$2
  shift 2
  aws s3 cp "$mapp" "$mal" --recursive --only-show-errors $prova --content-type "$typ" --cache-control "$cachning" --exclude '*' "$@"
}

ladda 'text/html; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.html' --include '*/filer/*.html'
ladda 'text/html; charset=utf-8' 'no-cache' --include '*.html' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/css; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.css' --include '*/filer/*.css'
ladda 'text/css; charset=utf-8' 'no-cache' --include '*.css' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.js' --include '*/filer/*.js' --include 'filer/*.mjs' --include '*/filer/*.mjs'
ladda 'text/javascript; charset=utf-8' 'no-cache' --include '*.js' --include '*.mjs' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/json; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.json' --include '*/filer/*.json'
ladda 'application/json; charset=utf-8' 'no-cache' --include '*.json' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/ld+json; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.jsonld' --include '*/filer/*.jsonld'
ladda 'application/ld+json; charset=utf-8' 'no-cache' --include '*.jsonld' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/manifest+json; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.webmanifest' --include '*/filer/*.webmanifest'
ladda 'application/manifest+json; charset=utf-8' 'no-cache' --include '*.webmanifest' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/xml; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.xml' --include '*/filer/*.xml'
ladda 'text/xml; charset=utf-8' 'no-cache' --include '*.xml' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/atom+xml; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.atom' --include '*/filer/*.atom'
ladda 'application/atom+xml; charset=utf-8' 'no-cache' --include '*.atom' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/rdf+xml; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.rdf' --include '*/filer/*.rdf'
ladda 'application/rdf+xml; charset=utf-8' 'no-cache' --include '*.rdf' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/turtle; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.ttl' --include '*/filer/*.ttl'
ladda 'text/turtle; charset=utf-8' 'no-cache' --include '*.ttl' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/svg+xml; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.svg' --include '*/filer/*.svg'
ladda 'image/svg+xml; charset=utf-8' 'no-cache' --include '*.svg' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/calendar; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.ics' --include '*/filer/*.ics'
ladda 'text/calendar; charset=utf-8' 'no-cache' --include '*.ics' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/plain; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.txt' --include '*/filer/*.txt'
ladda 'text/plain; charset=utf-8' 'no-cache' --include '*.txt' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/markdown; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.md' --include '*/filer/*.md'
ladda 'text/markdown; charset=utf-8' 'no-cache' --include '*.md' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'text/csv; charset=utf-8' 'public, max-age=31536000, immutable' --include 'filer/*.csv' --include '*/filer/*.csv'
ladda 'text/csv; charset=utf-8' 'no-cache' --include '*.csv' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/wasm' 'public, max-age=31536000, immutable' --include 'filer/*.wasm' --include '*/filer/*.wasm'
ladda 'application/wasm' 'no-cache' --include '*.wasm' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/octet-stream' 'public, max-age=31536000, immutable' --include 'filer/*.pagefind' --include '*/filer/*.pagefind' --include 'filer/*.pf_meta' --include '*/filer/*.pf_meta' --include 'filer/*.pf_index' --include '*/filer/*.pf_index' --include 'filer/*.pf_fragment' --include '*/filer/*.pf_fragment' --include 'filer/*.pf_filter' --include '*/filer/*.pf_filter'
ladda 'application/octet-stream' 'no-cache' --include '*.pagefind' --include '*.pf_meta' --include '*.pf_index' --include '*.pf_fragment' --include '*.pf_filter' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'font/woff2' 'public, max-age=31536000, immutable' --include 'filer/*.woff2' --include '*/filer/*.woff2'
ladda 'font/woff2' 'no-cache' --include '*.woff2' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/x-icon' 'public, max-age=31536000, immutable' --include 'filer/*.ico' --include '*/filer/*.ico'
ladda 'image/x-icon' 'no-cache' --include '*.ico' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/png' 'public, max-age=31536000, immutable' --include 'filer/*.png' --include '*/filer/*.png'
ladda 'image/png' 'no-cache' --include '*.png' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/jpeg' 'public, max-age=31536000, immutable' --include 'filer/*.jpg' --include '*/filer/*.jpg' --include 'filer/*.jpeg' --include '*/filer/*.jpeg'
ladda 'image/jpeg' 'no-cache' --include '*.jpg' --include '*.jpeg' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/gif' 'public, max-age=31536000, immutable' --include 'filer/*.gif' --include '*/filer/*.gif'
ladda 'image/gif' 'no-cache' --include '*.gif' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/webp' 'public, max-age=31536000, immutable' --include 'filer/*.webp' --include '*/filer/*.webp'
ladda 'image/webp' 'no-cache' --include '*.webp' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'image/avif' 'public, max-age=31536000, immutable' --include 'filer/*.avif' --include '*/filer/*.avif'
ladda 'image/avif' 'no-cache' --include '*.avif' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/pdf' 'public, max-age=31536000, immutable' --include 'filer/*.pdf' --include '*/filer/*.pdf'
ladda 'application/pdf' 'no-cache' --include '*.pdf' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/zip' 'public, max-age=31536000, immutable' --include 'filer/*.zip' --include '*/filer/*.zip'
ladda 'application/zip' 'no-cache' --include '*.zip' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' 'public, max-age=31536000, immutable' --include 'filer/*.docx' --include '*/filer/*.docx'
ladda 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' 'no-cache' --include '*.docx' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' 'public, max-age=31536000, immutable' --include 'filer/*.xlsx' --include '*/filer/*.xlsx'
ladda 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' 'no-cache' --include '*.xlsx' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.openxmlformats-officedocument.presentationml.presentation' 'public, max-age=31536000, immutable' --include 'filer/*.pptx' --include '*/filer/*.pptx'
ladda 'application/vnd.openxmlformats-officedocument.presentationml.presentation' 'no-cache' --include '*.pptx' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.oasis.opendocument.text' 'public, max-age=31536000, immutable' --include 'filer/*.odt' --include '*/filer/*.odt'
ladda 'application/vnd.oasis.opendocument.text' 'no-cache' --include '*.odt' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.oasis.opendocument.spreadsheet' 'public, max-age=31536000, immutable' --include 'filer/*.ods' --include '*/filer/*.ods'
ladda 'application/vnd.oasis.opendocument.spreadsheet' 'no-cache' --include '*.ods' --exclude 'filer/*' --exclude '*/filer/*'
ladda 'application/vnd.oasis.opendocument.presentation' 'public, max-age=31536000, immutable' --include 'filer/*.odp' --include '*/filer/*.odp'
ladda 'application/vnd.oasis.opendocument.presentation' 'no-cache' --include '*.odp' --exclude 'filer/*' --exclude '*/filer/*'

echo "Utgåvan ligger i $mal. Peka CDN:ets ursprung mot /utgavor/$namn."
