import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const pages = ['index.html', 'configure.html', 'demo/index.html']
  .map((page) => join(root, page))
  .filter((page) => existsSync(page));

export default defineConfig({
  root,
  base: '/tab/',
  plugins: [react(), preloadDynamicImports(), precompress(join(root, 'dist'))],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill is an inline script, which the content security policy forbids.
    modulePreload: { polyfill: false },
    // Pictures and fonts stay files: `img-src 'self'` and one way to cache.
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages },
  },
});

/**
 * The entry of a page is small and starts the first request; the React bundle is imported beside it.
 * A modulepreload link lets the browser fetch that bundle before the entry has run.
 */
function preloadDynamicImports(): Plugin {
  return {
    name: 'preload-dynamic-imports',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (!bundle || !chunk) return;
        const wanted = chunk.dynamicImports.flatMap((fileName) => {
          const imported = bundle[fileName];
          return imported?.type === 'chunk' ? [fileName, ...imported.imports] : [];
        });
        return [...new Set(wanted)]
          .filter((fileName) => fileName !== chunk.fileName)
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** Writes `x.br` beside each text file, so that the server compresses nothing at run time. */
function precompress(folder: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle() {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
      }
    },
  };
}
