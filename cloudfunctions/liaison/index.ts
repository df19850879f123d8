import { liaisonContract } from '@/types/liaison.contract'
import { serve } from '../lib/serve'
import { changeContact } from './handlers/changeContact'
import { cityPairs } from './handlers/cityPairs'
import { coverage } from './handlers/coverage'
import { endCityPair } from './handlers/endCityPair'
import { leave } from './handlers/leave'
import { map } from './handlers/map'
import { mine } from './handlers/mine'
import { openWork } from './handlers/openWork'
import { pair } from './handlers/pair'
import { removePlace } from './handlers/removePlace'
import { saveCityPair } from './handlers/saveCityPair'
import { savePlace } from './handlers/savePlace'
import { saveUnion } from './handlers/saveUnion'
import { searchUnions } from './handlers/searchUnions'
import { staff } from './handlers/staff'
import { union } from './handlers/union'
import { unpair } from './handlers/unpair'
import { unplaced } from './handlers/unplaced'
import { unvisited } from './handlers/unvisited'
import { vacancies } from './handlers/vacancies'

export const main = serve('liaison', liaisonContract, {
  changeContact, cityPairs, coverage, endCityPair, leave, map, mine, openWork, pair, removePlace, saveCityPair, savePlace, saveUnion, searchUnions, staff, union, unpair,
  unplaced, unvisited, vacancies,
})
