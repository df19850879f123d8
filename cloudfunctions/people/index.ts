import { peopleContract } from '@/types/people.contract'
import { serve } from '../lib/serve'
import { chooseUnion } from './handlers/chooseUnion'
import { consent } from './handlers/consent'
import { exportLiaisons } from './handlers/exportLiaisons'
import { importRoster } from './handlers/importRoster'
import { imports } from './handlers/imports'
import { me } from './handlers/me'
import { previewImport } from './handlers/previewImport'
import { undoImport } from './handlers/undoImport'

export const main = serve('people', peopleContract, {
  me, consent, chooseUnion, importRoster, previewImport, undoImport, imports, exportLiaisons,
})
