import type { Theme } from '@/src/platform/contract'

/** What a chart is drawn with. A picture cannot read the page's custom properties, so the values stand here again; a test compares them. */
export interface ChartColors {
  text: string
  note: string
  line: string
  /** The one series, or the first. */
  main: string
  /** The other one beside it. */
  second: string
  green: string
  blue: string
  yellow: string
  red: string
}

export const chartColors: Record<Theme, ChartColors> = {
  light: {
    text: '#1a1f1c', note: '#646b67', line: '#dfe3de', main: '#0e6b5a', second: '#868e89',
    green: '#2f9440', blue: '#2a78c7', yellow: '#bd7a00', red: '#cf1f4c',
  },
  dark: {
    text: '#eceeec', note: '#9ba49f', line: '#303632', main: '#66c7b0', second: '#79827d',
    green: '#7fcb80', blue: '#84b8ee', yellow: '#e8b94e', red: '#f58aa6',
  },
}
