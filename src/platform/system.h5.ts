import type { Theme } from './contract'

const dark = (): MediaQueryList | undefined => window.matchMedia?.('(prefers-color-scheme: dark)')

export const systemTheme = (): Theme => (dark()?.matches ? 'dark' : 'light')

export const onSystemTheme = (listener: (theme: Theme) => void): void =>
  dark()?.addEventListener?.('change', ({ matches }) => listener(matches ? 'dark' : 'light'))

export const paintBackground = (color: string): Promise<unknown> => {
  document.body.style.backgroundColor = color
  return Promise.resolve()
}

export const platformName = (): string => 'h5'

export const hasThemedBars = false
