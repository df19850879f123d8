import { practiceContract } from '@/types/practice.contract'
import { serve } from '../lib/serve'
import { drafts } from './handlers/drafts'
import { get } from './handlers/get'
import { saveDraft } from './handlers/saveDraft'

export const main = serve('practice', practiceContract, { drafts, get, saveDraft })
