import { settingsContract } from '@/types/settings.contract'
import { serve } from '../lib/serve'
import { all } from './handlers/all'
import { burdenCheck } from './handlers/burdenCheck'
import { history } from './handlers/history'
import { saveAlternate } from './handlers/saveAlternate'
import { saveCalendar } from './handlers/saveCalendar'
import { saveClocks } from './handlers/saveClocks'
import { saveFiling } from './handlers/saveFiling'
import { saveLimits } from './handlers/saveLimits'
import { saveOutside } from './handlers/saveOutside'

export const main = serve('settings', settingsContract, { all, burdenCheck, history, saveAlternate, saveCalendar, saveClocks, saveFiling, saveLimits, saveOutside })
