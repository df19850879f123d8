import { visitContract } from '@/types/visit.contract'
import { serve } from '../lib/serve'
import { addPlace } from './handlers/addPlace'
import { checkIn } from './handlers/checkIn'
import { finish } from './handlers/finish'
import { get } from './handlers/get'
import { list } from './handlers/list'
import { openDraft } from './handlers/openDraft'

export const main = serve('visit', visitContract, { openDraft, checkIn, addPlace, finish, get, list })
