import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { changeCopy } from '../copying'

export const uncopy: Handler<typeof practiceContract.uncopy> = (context, on) => changeCopy(context, on, null)
