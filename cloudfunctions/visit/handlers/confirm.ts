import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { answerVisit } from '../chair'

export const confirm: Handler<typeof visitContract.confirm> = (context, key) => answerVisit(context, key, null)
