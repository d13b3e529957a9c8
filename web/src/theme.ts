import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent. The other colours only say how urgent something is. */
const pine: MantineColorsTuple = [
  '#eef7f5',
  '#d9ece8',
  '#b0d9d0',
  '#84c4b7',
  '#5fb2a2',
  '#47a694',
  '#379485',
  '#1f8071',
  '#12695c',
  '#0b5449',
];
const dark: MantineColorsTuple = [
  '#e3e5e8',
  '#b4bac2',
  '#9aa1aa',
  '#5d646d',
  '#3a4047',
  '#2a2e33',
  '#202428',
  '#16181b',
  '#111315',
  '#0c0d0f',
];

export const theme = createTheme({
  colors: { pine, dark },
  primaryColor: 'pine',
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.179,
  defaultRadius: 6,
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 250, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } },
    },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
  },
});

/** Mantine's own dimmed, placeholder and error colours miss 4.5:1 on some of the surfaces used here. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b1d20',
    '--mantine-color-dimmed': '#565b63',
    '--mantine-color-placeholder': '#656b74',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#0b5449',
  },
  dark: {
    '--mantine-color-body': '#16181b',
    '--mantine-color-text': '#e6e8eb',
    '--mantine-color-dimmed': '#a4aab2',
    '--mantine-color-placeholder': '#9298a1',
    '--mantine-color-error': '#ff9b90',
    '--mantine-color-anchor': '#84c4b7',
  },
});
