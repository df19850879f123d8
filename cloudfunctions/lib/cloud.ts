import * as cloud from 'wx-server-sdk'
import type { Database } from './database.types'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** Reading a document that is not there answers null instead of throwing. */
export const db = cloud.database({ throwOnNotFound: false } as never) as unknown as Database
export const _ = cloud.database().command
