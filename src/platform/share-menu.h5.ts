import type { SetShareMenu } from './contract'

/** A browser's own menu is not ours. */
export const setShareMenu: SetShareMenu = () => undefined
