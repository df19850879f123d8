import * as cloud from 'wx-server-sdk'
import type { Database } from './database.types'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** Reading a document that is not there answers null instead of throwing. */
export const db = cloud.database({ throwOnNotFound: false } as never) as unknown as Database
export const _ = cloud.database().command

/** Calls of WeChat's own interfaces with the keys as they are written here. */
export const openapi = (cloud.openapi as unknown as (options: { convertCase: boolean }) => typeof cloud.openapi)({ convertCase: false })
