/** Closed lists of the visits (work plan, task 2 调查研究), and the words people read for them. */

export const visitModes = ['field', 'video', 'phone'] as const
export type VisitMode = (typeof visitModes)[number]
export const visitModeWords: Record<VisitMode, string> = { field: '实地走访', video: '视频会议', phone: '电话联系' }

export const topics = ['workforceReform', 'newEmployment', 'organization', 'lifeQuality', 'politicalSecurity', 'other'] as const
export type Topic = (typeof topics)[number]
export const topicWords: Record<Topic, string> = {
  workforceReform: '产业工人队伍建设改革',
  newEmployment: '新就业形态劳动者建会入会和维权服务',
  organization: '健全完善工会组织体系',
  lifeQuality: '提高职工生活品质',
  politicalSecurity: '维护劳动领域政治安全',
  other: '其他',
}

/** How a check-in stands to the union's place: a hint, never a fence. `none` when no place was given. */
export const placings = ['in', 'out', 'unsure', 'none'] as const
export type Placing = (typeof placings)[number]

/** What proves a field visit; the three are equal. */
export const proofs = ['place', 'code', 'chair'] as const
export type Proof = (typeof proofs)[number]

/** What waits for a person's word: too fast since the last visit, the chair's objection, the day of a 补传 visit. Never an accusation. */
export const marks = ['doubtful', 'disputed', 'day'] as const
export type Mark = (typeof marks)[number]
export const markWords: Record<Mark, string> = { doubtful: '存疑', disputed: '工会有不同说法', day: '补传日期待定' }

/** Why a code that was shown proves nothing; the visit itself goes on. */
export const codeRefusals = ['unreadable', 'otherUnion', 'revoked', 'renewed', 'expired'] as const
export type CodeRefusal = (typeof codeRefusals)[number]

export const planStates = ['planned', 'visited', 'canceled'] as const
export type PlanState = (typeof planStates)[number]

/** What happened to a visit, as its history keeps it. */
export const visitChanges = [
  'checkedIn', 'placeAdded', 'codeShown', 'draftSaved', 'finished', 'recordConfirmed', 'companionConfirmed', 'chairConfirmed', 'chairDisputed', 'explained', 'dayDecided', 'corrected',
  'canceled', 'placeDropped',
] as const
export type VisitChange = (typeof visitChanges)[number]
