import { dataContract } from '@/types/data.contract'
import { operate } from '../lib/operate'
import { about } from './handlers/about'
import { beginRestore } from './handlers/beginRestore'
import { dump } from './handlers/dump'
import { fileAddresses } from './handlers/fileAddresses'
import { firstAdmin } from './handlers/firstAdmin'
import { finishRestore } from './handlers/finishRestore'
import { migrate } from './handlers/migrate'
import { recordScan } from './handlers/recordScan'
import { restore } from './handlers/restore'
import { saveTemplate } from './handlers/saveTemplate'

export const main = operate('data', dataContract, { about, dump, fileAddresses, beginRestore, restore, finishRestore, migrate, recordScan, firstAdmin, saveTemplate })
