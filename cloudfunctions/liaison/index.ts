import { liaisonContract } from '@/types/liaison.contract'
import { serve } from '../lib/serve'
import { changeContact } from './handlers/changeContact'
import { coverage } from './handlers/coverage'
import { leave } from './handlers/leave'
import { map } from './handlers/map'
import { mine } from './handlers/mine'
import { pair } from './handlers/pair'
import { removePlace } from './handlers/removePlace'
import { savePlace } from './handlers/savePlace'
import { saveUnion } from './handlers/saveUnion'
import { searchUnions } from './handlers/searchUnions'
import { staff } from './handlers/staff'
import { union } from './handlers/union'
import { unpair } from './handlers/unpair'
import { unvisited } from './handlers/unvisited'
import { vacancies } from './handlers/vacancies'

export const main = serve('liaison', liaisonContract, {
  changeContact, coverage, leave, map, mine, pair, removePlace, savePlace, saveUnion, searchUnions, staff, union, unpair,
  unvisited, vacancies,
})
