import type { settingsContract } from '@/types/settings.contract'
import { findChanges } from '../../lib/changes.repository'
import type { Handler } from '../../lib/serve'

export const history: Handler<typeof settingsContract.history> = async (_context, { name }) => ({ rows: await findChanges('setting', name) })
