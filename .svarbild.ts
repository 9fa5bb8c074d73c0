import { chromium } from 'playwright-core';
import { startaWebblasare } from './test/stod/webblasare.ts';
import { serveraRaknat } from './src/cli/sokprov/server.ts';
const [mapp, bredd, tema, sida, ...fragor] = process.argv.slice(2);
const s = await serveraRaknat(mapp!, '/');
const bs = await startaWebblasare(); const b = await chromium.connect(bs.wsEndpoint());
const p = await (await b.newContext({ viewport: { width: +bredd!, height: bredd === '390' ? 844 : 900 }, colorScheme: tema as any })).newPage();
let n = 0;
for (const q of fragor) {
  if (sida === 'ruta') { await p.goto(s.ursprung + '/ordlista/'); await p.keyboard.press('/'); await p.locator('dialog input[type=search]').fill(q); await p.locator('dialog .sok-traffar a').first().waitFor({ timeout: 10000 }); }
  else if (sida === 'sida') { await p.goto(s.ursprung + q); }
  else { await p.goto(`${s.ursprung}/sok/?q=${encodeURIComponent(q)}`); await p.locator('.sok-traffar a').first().waitFor({ timeout: 10000 }); }
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/sok-${bredd}-${tema}-${sida}-${n++}.png` });
}
await b.close(); await bs.close(); await s.stang(); process.exit(0);
