import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { changePractice } from '../practice.step'

export const publish: Handler<typeof practiceContract.publish> = (context, on) => changePractice(context, on, { type: 'publish' })
