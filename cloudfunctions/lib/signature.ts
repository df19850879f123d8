import { createHmac } from 'node:crypto'
import type { Instant } from '@/domain/calendar/day'

export interface SignedCall {
  procedure: string
  /** The input as JSON text: what is signed is what is read. */
  input: string
  at: Instant
  /** HMAC-SHA-256 over the three, with `OPERATOR_KEY`, in hexadecimal. */
  mac: string
}

export const macOf = (key: string, { procedure, input, at }: Omit<SignedCall, 'mac'>): string =>
  createHmac('sha256', key).update([at, procedure, input].join('\u0000')).digest('hex')
