import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { countSimilar } from '../../ledger/similar'

/** Of a complaint about conduct, and of what is not there, no count is answered. */
export const similarCounts: Handler<typeof problemContract.similarCounts> = async (_, { ids }) => ({ counts: await countSimilar(ids) })
