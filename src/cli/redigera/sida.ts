/** The page for editing: a frame that its script fills. */
import { escapeUTF8 as escape } from 'entities';
import type { Bunt } from './bunt.ts';

/** @param nonce what styles made by the script must carry */
export function sidan({ skript, stilar, typsnitt }: Bunt, handbok: string, nonce: string): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="redigera-nonce" content="${nonce}">
<title>Redigera ${escape(handbok)}</title>
${typsnitt.map((fil) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${fil}">`).join('\n')}
${stilar.map((stil) => `<link rel="stylesheet" href="${stil}">`).join('\n')}
<script type="module" src="${skript}"></script>
</head>
<body>
<a class="hoppa" href="#innehall">Hoppa till innehållet</a>
<div id="app"><main id="innehall" class="start"><h1>Redigera handboken</h1>
<p>Läser handboken …</p>
<noscript><p>Sidan behöver JavaScript. Slå på det i webbläsaren, eller ändra filerna i en textredigerare och kör npm run granska.</p></noscript>
</main></div>
</body>
</html>`;
}
