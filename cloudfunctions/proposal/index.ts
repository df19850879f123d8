import { proposalContract } from '@/types/proposal.contract'
import { serve } from '../lib/serve'
import { approve } from './handlers/approve'
import { candidates } from './handlers/candidates'
import { get } from './handlers/get'
import { handIn } from './handlers/handIn'
import { list } from './handlers/list'
import { ofProblem } from './handlers/ofProblem'
import { record } from './handlers/record'
import { saveDraft } from './handlers/saveDraft'
import { send } from './handlers/send'
import { sendBack } from './handlers/sendBack'
import { suggest } from './handlers/suggest'
import { withdraw } from './handlers/withdraw'

export const main = serve('proposal', proposalContract, {
  approve, candidates, get, handIn, list, ofProblem, record, saveDraft, send, sendBack, suggest, withdraw,
})
