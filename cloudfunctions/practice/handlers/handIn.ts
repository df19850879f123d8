import type { practiceContract } from '@/types/practice.contract'
import type { Handler } from '../../lib/serve'
import { changePractice } from '../practice.step'

export const handIn: Handler<typeof practiceContract.handIn> = (context, on) => changePractice(context, on, { type: 'handIn' })
