import { liaisonContract } from '@/types/liaison.contract'
import { serve } from '../lib/serve'
import { coverage } from './handlers/coverage'
import { mine } from './handlers/mine'
import { searchUnions } from './handlers/searchUnions'

export const main = serve('liaison', liaisonContract, { mine, searchUnions, coverage })
