import { settingsContract } from '@/types/settings.contract'
import { serve } from '../lib/serve'
import { burdenCheck } from './handlers/burdenCheck'
import { saveFiling } from './handlers/saveFiling'

export const main = serve('settings', settingsContract, { burdenCheck, saveFiling })
