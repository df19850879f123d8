import { reviewContract } from '@/types/review.contract'
import { serve } from '../lib/serve'
import * as handlers from './handlers'

export const main = serve('review', reviewContract, handlers)
