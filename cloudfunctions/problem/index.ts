import { problemContract } from '@/types/problem.contract'
import { serve } from '../lib/serve'
import * as handlers from './handlers'

export const main = serve('problem', problemContract, handlers)
