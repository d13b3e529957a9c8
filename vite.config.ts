import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = { target: 'http://localhost:3000', changeOrigin: false };
const entry = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      // The staff's screens, and the one file that companies load into their own pages.
      input: { index: entry('web/index.html'), amends: entry('web/embed/amends-survey.ts') },
      output: { entryFileNames: ({ name }) => (name === 'amends' ? 'embed/[name]-[hash].js' : 'assets/[name]-[hash].js') },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/s/': server, '/a/': server, '/embed/': server, '/kiosk/': server, '/openapi.json': server, '/docs': server },
  },
});
