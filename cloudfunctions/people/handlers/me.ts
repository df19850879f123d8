import type { peopleContract } from '@/types/people.contract'
import type { Handler } from '../../lib/serve'
import { meOf } from '../me'

export const me: Handler<typeof peopleContract.me> = async (context) => meOf(context.record, context.now)
