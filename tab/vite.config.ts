import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type IndexHtmlTransformContext, type Plugin, runnerImport } from 'vite';

const root = import.meta.dirname;

type RenderShell = typeof import('./shell/render-shell.tsx')['renderShell'];

/** The built pages → the ones that are sent: the channel's page is the tab's without the row of pages. */
const pages = [
  { source: 'index.html', name: 'index', shell: 'tab' },
  { source: 'index.html', name: 'channel', shell: 'channel' },
  { source: 'configure.html', name: 'configure', shell: 'dialog' },
  { source: 'remove.html', name: 'remove', shell: 'dialog' },
] as const;
const languages = ['da', 'en'] as const;
/** `system` is sent where the address names no theme. */
const themes = ['system', 'default', 'dark', 'contrast'] as const;

export default defineConfig({
  root,
  base: '/tab/',
  plugins: [
    react(),
    plainIcons(),
    themesAsData(),
    preloadDynamicImports(),
    buildShells(),
    precompress(join(root, 'dist')),
  ],
  css: { modules: { generateScopedName: scopedName } },
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
          input: ['index.html', 'configure.html', 'remove.html'].map((page) => join(root, page)),
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
      test: /[\\/]tab[\\/](app|controls|overview|screens|shell|status)[\\/](?!dark-|contrast-|fluent-|mount|outside-|waiting-|consent-|invitation-|newer-)/,
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

/**
 * Writes the shell into each page, once for each language and theme, as `index.da.dark.html`: the first answer knows
 * nobody and runs no code of ours, but what it shows is already the page's outline in the reader's words and colours.
 */
function buildShells(): Plugin {
  return {
    name: 'build-shells',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After Vite's own, which makes the pages.
      order: 'post',
      async handler(_options, bundle) {
        if (!pages.some(({ source }) => bundle[source])) return;
        const { module } = await runnerImport<{ renderShell: RenderShell }>(join(root, 'shell/render-shell.tsx'), {
          configFile: false,
          logLevel: 'error',
        });
        for (const { source, name, shell } of pages) {
          const built = bundle[source];
          if (built?.type !== 'asset') continue;
          for (const language of languages) {
            const markup = module.renderShell(shell, language);
            for (const theme of themes) {
              const root = `<html lang="${language}" data-shell="${shell}" data-theme="${theme}">`;
              const page = String(built.source).replace('<html lang="da">', root).replace('<!--shell-->', markup);
              this.emitFile({ type: 'asset', fileName: `${name}.${language}.${theme}.html`, source: page });
            }
          }
        }
      },
    },
  };
}

/**
 * Fluent's icons without its style engine, which would be most of their weight; page.css holds their two rules.
 * The icons themselves are the same.
 */
function plainIcons(): Plugin {
  return {
    name: 'plain-icons',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(source, importer) {
      if (!importer?.includes('react-icons') || source !== '../utils/createFluentIcon.js') return null;
      return this.resolve('../headless/createFluentIcon.js', importer, { skipSelf: true });
    },
  };
}

/** A theme is a list of values; as such it is a quarter smaller than the modules that work it out. */
function themesAsData(): Plugin {
  return {
    name: 'themes-as-data',
    apply: 'build',
    async transform(_code, id) {
      if (!/[\\/]tab[\\/]app[\\/](light|dark|contrast)-theme\.ts$/.test(id)) return null;
      const { module } = await runnerImport<Readonly<Record<string, object>>>(id, {
        configFile: false,
        logLevel: 'error',
      });
      const values = Object.entries(module).map(([name, theme]) => `export const ${name} = ${JSON.stringify(theme)};`);
      return { code: values.join('\n'), map: null };
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

/** Named by its file and not by its line, too, which would not compress: a class is one of its name in a file. */
function scopedName(name: string, file: string): string {
  const id = createHash('sha256').update(relative(root, file)).digest('hex').slice(0, 5);
  return `_${name}_${id}`;
}
