import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ink to paper: the interface has no hue of its own (tokens.css, rule 1). */
const INK: MantineColorsTuple = [
  '#f4f6f6',
  '#e9eeee',
  '#cfd8da',
  '#a9b6ba',
  '#8a989e',
  '#5b6a71',
  '#283136',
  '#1d2428',
  '#151a1d',
  '#0e1214',
];

export const THEME = createTheme({
  fontFamily: "'Archivo Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Archivo Variable', system-ui, sans-serif", fontWeight: '600' },
  colors: { ink: INK, dark: INK },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 1 },
  autoContrast: true,
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: (_theme, { variant }) => ({
        root:
          variant === undefined || variant === 'filled'
            ? {
                '--button-bg': 'var(--ink-button)',
                '--button-hover': 'color-mix(in srgb, var(--ink-button) 86%, var(--ground))',
                '--button-color': 'var(--ink-button-text)',
              }
            : {},
      }),
    }),
  },
});

const SHARED = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--faint)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--raised)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-error': 'var(--bad)',
};

/** Mantine's own colours follow the tokens, so both themes have one source. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: SHARED, dark: SHARED });
