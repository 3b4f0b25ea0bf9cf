import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The Electron shell as CommonJS: a sandboxed preload can be nothing else, and the main process need not differ. */
export default defineConfig({
  root: project,
  cacheDir: `${project}.cache/vite-shell`,
  build: {
    ssr: true,
    outDir: `${project}dist/shell`,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: `${project}electron/main/main.ts`, preload: `${project}electron/preload/preload.ts` },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
});
