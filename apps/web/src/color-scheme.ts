/** Sets the theme before the first paint; Mantine keeps the same key up to date from then on. */
export const SCHEME_KEY = 'mantine-color-scheme-value';

const stored = readStored();
const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light';

/** Null where the browser keeps nothing for pages (private windows of some, or switched off). */
function readStored(): string | null {
  try {
    return localStorage.getItem(SCHEME_KEY);
  } catch {
    return null;
  }
}
