import { cloud } from './cloud'

/** Calls of WeChat's own interfaces with the keys as they are written here. */
export const openapi = (cloud.openapi as unknown as (options: { convertCase: boolean }) => typeof cloud.openapi)({ convertCase: false })
