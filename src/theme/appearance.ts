import { useSyncExternalStore } from 'react'
import { getStored, setStored } from '@/src/platform/storage'
import type { Theme } from '@/src/platform/contract'
import { onSystemTheme, systemTheme } from '@/src/platform/system'

export type ThemeChoice = 'system' | Theme

export interface Appearance {
  choice: ThemeChoice
  /** What is shown: the choice, or what the system says. */
  theme: Theme
  isLarge: boolean
}

const key = 'appearance'
const listeners = new Set<() => void>()
let current: Appearance | undefined

const themeOf = (choice: ThemeChoice): Theme => (choice === 'system' ? systemTheme() : choice)

const set = (next: Appearance): void => {
  current = next
  listeners.forEach((listener) => listener())
}

export const getAppearance = (): Appearance => {
  if (!current) {
    const { choice = 'system', isLarge = false } = getStored<Partial<Appearance>>(key) ?? {}
    current = { choice, isLarge, theme: themeOf(choice) }
    onSystemTheme((theme) => {
      const shown = getAppearance()
      if (shown.choice === 'system') set({ ...shown, theme })
    })
  }
  return current
}

const choose = (change: Partial<Pick<Appearance, 'choice' | 'isLarge'>>): void => {
  const { choice, isLarge } = { ...getAppearance(), ...change }
  setStored(key, { choice, isLarge })
  set({ choice, isLarge, theme: themeOf(choice) })
}

export const chooseTheme = (choice: ThemeChoice): void => choose({ choice })
export const chooseLargeType = (isLarge: boolean): void => choose({ isLarge })

export const onAppearance = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAppearance = (): Appearance => useSyncExternalStore(onAppearance, getAppearance, getAppearance)
