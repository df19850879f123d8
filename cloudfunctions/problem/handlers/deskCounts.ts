import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { countDesks } from '../desk.counts'

export const deskCounts: Handler<typeof problemContract.deskCounts> = async ({ now }) => countDesks(now)
