import { peopleContract } from '@/types/people.contract'
import { serve } from '../lib/serve'
import { chooseUnion } from './handlers/chooseUnion'
import { consent } from './handlers/consent'
import { importRoster } from './handlers/importRoster'
import { me } from './handlers/me'

export const main = serve('people', peopleContract, { me, consent, chooseUnion, importRoster })
