/** A container image: nginx without root, with a built site in it. */
import { nginxfil } from './nginx.ts';
import { PLATS, SKRIVEN, type Driftval } from './val.ts';

/** Only root may listen below 1024. */
const PORT = 8080;

export function containerfil(): string {
  return [
    `# ${SKRIVEN}`,
    '# Bygg handboken först: KOMPRIMERA=1 npm run build',
    '#   docker build -f drift/container/Containerfile -t handbok:2026-11-23 .',
    `#   docker run --rm --read-only --tmpfs /tmp --cap-drop ALL -p ${PORT}:${PORT} handbok:2026-11-23`,
    '# Varje utgåva är en avbild med ett eget namn. Tillbaka: kör den förra avbilden.',
    '# Lås avbilden till en kontrollsumma (nginx@sha256:…) i er egen kopia.',
    'FROM nginxinc/nginx-unprivileged:stable-alpine',
    `COPY drift/container/handbok.conf /etc/nginx/conf.d/default.conf`,
    `COPY dist/ ${PLATS}/`,
    `EXPOSE ${PORT}`,
    `HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:${PORT}/robots.txt || exit 1`,
    '',
  ].join('\n');
}

/** What of the project goes to who builds the image. */
export function undantagsfil(): string {
  return ['*', '!dist', '!drift/container', ''].join('\n');
}

export function containerNginxfil(val: Driftval): string {
  return nginxfil(val, PORT);
}
