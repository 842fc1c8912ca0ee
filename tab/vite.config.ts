import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type IndexHtmlTransformContext, type Plugin } from 'vite';

const root = import.meta.dirname;

export default defineConfig({
  root,
  base: '/tab/',
  plugins: [react(), preloadDynamicImports(), precompress(join(root, 'dist'))],
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The polyfill is an inline script, which the content security policy forbids.
    modulePreload: { polyfill: false },
    // Pictures and fonts stay files: `img-src 'self'` and one way to cache.
    assetsInlineLimit: 0,
  },
  // Every build makes both, apart: what only the trial page needs stays out of the tab's first load, and teams-js out
  // of the trial page, which is no Teams tab.
  builder: {},
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        rolldownOptions: {
          input: ['index.html', 'configure.html'].map((page) => join(root, page)),
          output: { codeSplitting: { groups: tabChunks() } },
        },
      },
    },
    // Last: the launcher takes its page for the sign that a build is whole.
    demo: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        rolldownOptions: { input: join(root, 'demo/index.html') },
        // One file, read from the same machine.
        chunkSizeWarningLimit: 1000,
      },
    },
  },
});

function tabChunks() {
  return [
    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
    // Small and first: handshake, token, first requests.
    { name: 'start', test: /teams-js[\\/]|preload-helper|[\\/]tab[\\/]host[\\/]|signed-fetch/, priority: 2 },
    // Each shared by several pages that come later: one file, so that the list of files that the first load carries is short.
    { name: 'fields', test: /[\\/]tab[\\/]fields[\\/]/ },
    { name: 'initiative', test: /[\\/]tab[\\/]initiative[\\/]/ },
    // What every page of the tab is made of: one file instead of a dozen small ones.
    {
      name: 'tab',
      test: /[\\/]tab[\\/](app|controls|overview|screens|status)[\\/](?!dark-|contrast-|fluent-|mount|outside-|waiting-|invitation-)/,
      priority: 1,
    },
  ];
}

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
        const chunks = chunk.dynamicImports.flatMap((fileName) => withImports(fileName, bundle));
        const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const scripts = new Set(chunks.map(({ fileName }) => fileName));
        return [
          ...[...styles].map((fileName) => headLink('preload', fileName)),
          ...[...scripts].map((fileName) => headLink('modulepreload', fileName)),
        ];
      },
    },
  };
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;
type Chunk = NonNullable<IndexHtmlTransformContext['chunk']>;

/** A chunk and everything it imports statically, each once. */
function withImports(fileName: string, bundle: Bundle, seen = new Set<string>()): Chunk[] {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return [];
  seen.add(fileName);
  return [chunk, ...chunk.imports.flatMap((imported) => withImports(imported, bundle, seen))];
}

function headLink(rel: string, fileName: string): HtmlTagDescriptor {
  const as = rel === 'preload' ? { as: 'style' } : {};
  return { tag: 'link', attrs: { rel, ...as, crossorigin: true, href: `/tab/${fileName}` }, injectTo: 'head' };
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
