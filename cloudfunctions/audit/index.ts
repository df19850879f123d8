import { auditContract } from '@/types/audit.contract'
import { serve } from '../lib/serve'
import * as exporting from './handlers/export'
import { list } from './handlers/list'
import { verify } from './handlers/verify'

export const main = serve('audit', auditContract, { list, verify, export: exporting.export })
