import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [tailwindcss(), reactRouter(), precompress()],
  ssr: { noExternal: ['lucide-react'] },
  build: { target: 'es2022', cssTarget: ['chrome111', 'safari16.4', 'firefox115'] },
});
