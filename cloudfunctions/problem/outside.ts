/** Bodies outside the union that a line can be handed to; they have no account, the office acts for them. */
export const outsideBodies = ['人社局', '住建局', '卫健局', '应急管理局', '医保局', '民政局', '市场监管局', '法院', '司法局'] as const
