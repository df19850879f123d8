import { privacyContract } from '@/types/privacy.contract'
import { serve } from '../lib/serve'
import { closeAccount } from './handlers/closeAccount'
import { consents } from './handlers/consents'
import { exportMine } from './handlers/exportMine'
import { retention } from './handlers/retention'

export const main = serve('privacy', privacyContract, { exportMine, consents, closeAccount, retention })
