import { contentContract } from '@/types/content.contract'
import { readCaller } from '../lib/caller'
import { serve } from '../lib/serve'
import { decide } from './handlers/decide'
import { queue } from './handlers/queue'
import { isMediaEvent, takeVerdict } from './push'

const procedures = serve('content', contentContract, { queue, decide })

/** Also where WeChat's message push comes: a call without an identity. Anybody's own call of that shape is a call like others. */
export const main = async (event: unknown): Promise<unknown> => {
  const { openid } = readCaller()
  return openid === null && isMediaEvent(event) ? takeVerdict(event) : procedures(event)
}
