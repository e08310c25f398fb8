/** The colours of the report, for the page and for the charts. Meaning never rests on colour alone. */
export const palette = {
  ink: '#1d2b36',
  muted: '#5b6b77',
  line: '#d9e0e5',
  faint: '#f3f6f8',
  paper: '#ffffff',
  accent: '#1f5a7a',
  met: '#23807a',
  'met-soft': '#9fcfc9',
  gap: '#c4481f',
  'gap-soft': '#fbe9e2',
  open: '#b7791f',
  'open-soft': '#fbf1dc',
  none: '#8a98a3',
  'none-soft': '#eceff2',
} as const

/** Fonts that the systems of an office have, those with Chinese characters among them. */
export const fonts =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, "Segoe UI", sans-serif'

/** The colours as custom properties of a style sheet. */
export const paletteCss = (): string =>
  `:root { ${Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')} --fonts: ${fonts}; }`
