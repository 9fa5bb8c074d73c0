import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where it keeps what it has read: its node_modules are ours, and must not take it. */
export const STORE = '.forrad';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: './${STORE}', integrations: [mdx()], markdown: { syntaxHighlight: false }, devToolbar: { enabled: false } });
`;

const SAMLINGAR = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { text: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './text' }) }) };
`;

const SIDA = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('text')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
const titel = post.data.titel ?? post.data.namn ?? post.data.term;
---
<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8" /><title>{titel}</title></head>
  <body><main><h1>{titel}</h1><Content /></main></body>
</html>
`;

/**
 * Writes a bare Astro site of the same files: one layout, one page a file, no features.
 * It is the yardstick: what the text costs before anybody does anything with it.
 *
 * @param mapp folder to write to
 * @param innehall folder of the handbook whose files it shows
 * @param moduler node_modules to borrow
 */
export async function skrivBarSajt(mapp: string, innehall: string, moduler: string): Promise<void> {
  await mkdir(join(mapp, 'src', 'pages'), { recursive: true });
  await cp(innehall, join(mapp, 'text'), { recursive: true });
  await symlink(moduler, join(mapp, 'node_modules'));
  await writeFile(join(mapp, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(join(mapp, 'astro.config.mjs'), CONFIG);
  await writeFile(join(mapp, 'src', 'content.config.ts'), SAMLINGAR);
  await writeFile(join(mapp, 'src', 'pages', '[...id].astro'), SIDA);
}
