import type { Instant } from '@/domain/calendar/day'

/** The server's time. The domain never reads a clock; handlers pass this on. */
export const now = (): Instant => new Date().toISOString()
