import { reviewContract } from '@/types/review.contract'
import { serve } from '../lib/serve'
import { overview } from './handlers/overview'
import { published } from './handlers/published'

export const main = serve('review', reviewContract, { overview, published })
