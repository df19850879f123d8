import * as cloud from 'wx-server-sdk'
import { migrations } from '../database/migrations'
import type { Database } from './database.types'
import { versioned } from './versions'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** Documents as they are stored, whatever their shape. Reading one that is not there answers null instead of throwing. */
export const storedDb = cloud.database({ throwOnNotFound: false } as never) as unknown as Database
/** Documents in their newest shape. */
export const db = versioned(storedDb, migrations)
export const { command: _, Geo } = cloud.database()
