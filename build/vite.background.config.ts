import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));
const sources = 'electron/background';

/**
 * The background for a Node without type stripping (Electron). One module stays one module and keeps its place in the
 * tree, so that `new URL('./fonts/x.ttf', import.meta.url)` means the same before and after; packages stay in node_modules.
 */
export default defineConfig({
  root: project,
  cacheDir: `${project}.cache/vite-background`,
  plugins: [copyDataFiles(), listNativeFiles()],
  build: {
    ssr: true,
    outDir: `${project}dist/background`,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: ['utility', 'cli', 'loopback-main'].map((name) => `${project}${sources}/host/${name}.ts`),
      output: { format: 'es', preserveModules: true, preserveModulesRoot: project, entryFileNames: '[name].js' },
    },
  },
});

/** Fonts, charts of accounts and every other file that is not code go along, at the same place in the tree. */
function copyDataFiles(): Plugin {
  const isData = (path: string): boolean => !['.ts', '.md'].includes(extname(path)) && !path.endsWith('tsconfig.json');
  return {
    name: 'copy-data-files',
    writeBundle() {
      cpSync(`${project}${sources}`, `${project}dist/background/${sources}`, { recursive: true, filter: isData });
    },
  };
}

/** Writes down which database binaries belong to this build; `host/native-files.ts` compares before the first is loaded. */
function listNativeFiles(): Plugin {
  const folder = `${project}node_modules/better-sqlite3/prebuilds`;
  const hashOf = (name: string): string => createHash('sha256').update(readFileSync(`${folder}/${name}`)).digest('hex');
  return {
    name: 'list-native-files',
    writeBundle() {
      const hashes = Object.fromEntries(readdirSync(folder).sort().map((name) => [name, hashOf(name)]));
      writeFileSync(`${project}dist/background/${sources}/host/native-files.json`, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}
