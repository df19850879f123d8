import { findSetting } from '../lib/settings.repository'

/** Bodies outside the union that a line can be handed to; they have no account, the office acts for them. */
export const usualOutsideBodies: readonly string[] = ['人社局', '住建局', '卫健局', '应急管理局', '医保局', '民政局', '市场监管局', '法院', '司法局']

/** As the office has set them, else the usual ones. */
export const findOutsideBodies = async (): Promise<string[]> => [...((await findSetting('outside'))?.names ?? usualOutsideBodies)]

/** Whose lines may be looked for: those offered no more, too. */
export const findKnownBodies = async (): Promise<string[]> => {
  const set = await findSetting('outside')
  return [...(set?.names ?? usualOutsideBodies), ...(set?.former ?? [])]
}
