import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/**
 * What most pages load stands in two files. Left to itself the builder makes one for each set of pages that share something:
 * with every new page there are more of them, under 1 KB each and hardly compressed, and all older pages grow.
 */
const sharedFiles = [
  { name: 'framework', test: /[\\/]node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 1 },
  {
    name: 'kit',
    test: /[\\/]web[\\/]app[\\/](ui[\\/]|lib[\\/]|paths\.ts)|[\\/]node_modules[\\/]lucide-react[\\/]/,
    minShareCount: 10,
  },
];

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [tailwindcss(), reactRouter(), precompress()],
  // Bundled whole when built: the server loads one file instead of 1,600 icons, and React's quick build whatever NODE_ENV is.
  ssr: { noExternal: command === 'build' ? true : [] },
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  optimizeDeps: { include: ['lucide-react', 'react-router', 'react-router/dom'] },
  build: { target: 'es2022', cssTarget: ['chrome111', 'safari16.4', 'firefox115'] },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } } } },
  },
}));
