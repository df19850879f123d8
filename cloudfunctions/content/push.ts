import { now } from '../lib/clock'
import { keepVerdict } from './check.repository'

interface MediaEvent { Event: 'wxa_media_check'; trace_id: string; result?: { suggest?: string } }

export const isMediaEvent = (event: unknown): event is MediaEvent => {
  const { Event, trace_id: traceId } = (event ?? {}) as Record<string, unknown>
  return Event === 'wxa_media_check' && typeof traceId === 'string' && traceId !== ''
}

/** WeChat wants this one word back. */
export const takeVerdict = async (event: MediaEvent): Promise<'success'> => {
  await keepVerdict(event.trace_id, event.result?.suggest ?? 'review', now())
  return 'success'
}
