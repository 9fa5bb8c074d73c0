/**
 * Mermaid copies its whole configuration at every `getConfig()`, which is half of the time a
 * drawing takes. This makes it copy once for each new configuration. Where a new version of Mermaid
 * no longer has the line, nothing is changed but the speed (assumptions.test.ts says so).
 */
import { registerHooks } from 'node:module';
import { CONFIG_COPY } from '../assumptions.ts';

const MEMO = `if (globalThis.__diagramConfigOf !== currentConfig) {
  globalThis.__diagramConfigOf = currentConfig;
  globalThis.__diagramConfig = assignWithDepth_default({}, currentConfig);
}
return globalThis.__diagramConfig;`;

/** Says, once Mermaid is loaded, whether the line was found. */
export function memoiseConfig(): () => boolean {
  let found = false;
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!CONFIG_COPY.file.test(url) || !loaded.source) return loaded;
      const source = asText(loaded.source);
      if (!source.includes(CONFIG_COPY.line)) return loaded;
      found = true;
      return { ...loaded, source: source.replace(CONFIG_COPY.line, MEMO) };
    },
  });
  return () => found;
}

function asText(source: string | ArrayBuffer | NodeJS.TypedArray): string {
  return typeof source === 'string' ? source : Buffer.from(source as Uint8Array).toString('utf8');
}
