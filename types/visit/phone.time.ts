import { instant } from '../fields'
import { z } from '../z'

/** When something was made without a network: the phone's time, and the server's time of the last answer it had. */
export const phoneTime = z.object({ phoneAt: instant, lastContactAt: z.nullable(instant) })
