import { practiceContract } from '@/types/practice.contract'
import { serve } from '../lib/serve'
import { copies } from './handlers/copies'
import { copy } from './handlers/copy'
import { desk } from './handlers/desk'
import { drafts } from './handlers/drafts'
import { edit } from './handlers/edit'
import { get } from './handlers/get'
import { handIn } from './handlers/handIn'
import { list } from './handlers/list'
import { openDraft } from './handlers/openDraft'
import { publish } from './handlers/publish'
import { saveDraft } from './handlers/saveDraft'
import { sendBack } from './handlers/sendBack'
import { uncopy } from './handlers/uncopy'
import { withdraw } from './handlers/withdraw'

export const main = serve('practice', practiceContract, {
  copies, copy, desk, drafts, edit, get, handIn, list, openDraft, publish, saveDraft, sendBack, uncopy, withdraw,
})
