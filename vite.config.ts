import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = { target: 'http://localhost:3000', changeOrigin: false };

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  server: { port: 5173, proxy: { '/api': server, '/s/': server, '/embed/': server, '/kiosk/': server, '/openapi.json': server, '/docs': server } },
});
