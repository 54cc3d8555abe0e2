import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [tailwindcss(), reactRouter(), precompress()],
  // Bundled when built, so that the server doesn't load 1,600 icons to draw twenty.
  ssr: { noExternal: command === 'build' ? ['lucide-react'] : [] },
  optimizeDeps: { include: ['lucide-react', 'react-router', 'react-router/dom'] },
  build: { target: 'es2022', cssTarget: ['chrome111', 'safari16.4', 'firefox115'] },
}));
