import { count, instant } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'
import { rate } from './rate.view'

/** What everybody may read of how problems are handled, before they agree to anything: figures only. */
export const published = z.object({
  asOf: instant,
  year: count,
  submitted: count,
  closed: count,
  running: count,
  rates: z.object({ response: rate, resolution: rate, satisfaction: rate }),
})
export type Published = z.output<typeof published>

/** What is published. */
export const reviewPublished = contract('review', {
  published: procedure({ access: 'anyone', input: z.object({}), output: published }),
})
