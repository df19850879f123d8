import { fireEvent, screen, waitFor } from '@testing-library/react'
import { forgetAll } from '@/src/lib/query-store'
import type { World } from '../../support/world'
import { device } from './taro'

declare global {
  /** Puts the document at this address: what it asks for relatively comes from there. */
  var openAt: (url: string) => void
}

/** Somebody sits down at a new phone that talks to this cloud. */
export const sitDown = (world: World, openid: string): void => {
  openAt(world.cloud.url)
  device.reset()
  device.storage.set('identity.openid', JSON.stringify(openid))
  forgetAll()
}

/** The phone kills the app: what it knew is gone, what it kept is there. */
export const killApp = (unmount: () => void): void => {
  unmount()
  forgetAll()
}

export const tap = async (text: string): Promise<void> => void fireEvent.click(await screen.findByText(text))
export const tapLabel = async (label: string): Promise<void> => void fireEvent.click(await screen.findByLabelText(label))

/** What the field of that name lets one type into; Taro's field draws it a moment later. */
export const inputOf = async (label: string): Promise<HTMLInputElement | HTMLTextAreaElement> => {
  const field = await screen.findByLabelText(label)
  return waitFor(() => {
    const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
    if (!input) throw new Error(`${label} is nothing to type into`)
    return input
  })
}

export const type = async (label: string, text: string): Promise<void> => {
  fireEvent.input(await inputOf(label), { target: { value: text } })
}

/** Where the phone says it is, or why it does not. */
export const locate = (answer: { latitude: number; longitude: number; accuracy: number; timestamp?: number } | 'refused' | 'unavailable' | 'timeout'): void => {
  const codes = { refused: 1, unavailable: 2, timeout: 3 }
  const geolocation = {
    getCurrentPosition: (found: (position: object) => void, failed: (error: { code: number }) => void) =>
      typeof answer === 'string' ? failed({ code: codes[answer] }) : found({ coords: answer, timestamp: answer.timestamp ?? Date.now() }),
  }
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation })
}
