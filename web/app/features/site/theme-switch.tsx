import { SunMoon } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';

/** The other look, light or dark; what the device wants anyway is not remembered, so that it goes on following it. */
function switchTheme() {
  const { dataset } = document.documentElement;
  const device = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (dataset.theme ?? device) === 'dark' ? 'light' : 'dark';
  if (next === device) delete dataset.theme;
  else dataset.theme = next;
  try {
    if (next === device) localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // A browser that keeps nothing still shows it until the next page.
  }
}

export function ThemeSwitch() {
  return (
    <IconButton label="Switch between light and dark" onClick={switchTheme} className="noscript-hidden">
      <SunMoon aria-hidden="true" className="size-5.5" />
    </IconButton>
  );
}
