import { createContext, use } from 'react';

/** Presses a button of the form that isn't there to be clicked: where something was dropped. */
const PressContext = createContext<(press: string) => void>(() => undefined);
export const PressProvider = PressContext.Provider;
export const usePress = () => use(PressContext);
