import { createContext } from 'react';

/** Marks the page's own inline scripts while the server renders; nothing in the browser (entry.server.tsx). */
export const NonceContext = createContext<string | undefined>(undefined);
