import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The page: static files that work under app:// and under http://127.0.0.1, without a word of inline script. */
export default defineConfig({
  root: `${project}renderer/boot`,
  base: './',
  cacheDir: `${project}.cache/vite-renderer`,
  plugins: [react()],
  // The host replaces this text by a fresh nonce in every answer; the page reads it back from <meta property="csp-nonce">.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: `${project}dist/renderer`,
    emptyOutDir: true,
    target: 'chrome130',
    // Fonts and pictures stay files: the policy of the page knows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs, in one file; tslib is also the charts', which come after the first screen.
            { name: 'frame', test: /node_modules[\\/](react|react-dom|scheduler|tslib|@mantine|@floating-ui|@tanstack|@orpc)[\\/]/, priority: 3 },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
});
