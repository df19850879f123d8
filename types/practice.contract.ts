import { practiceDrafts } from './practice/drafts.contract'

export { type PracticeView, practiceView } from './practice/drafts.contract'

export const practiceContract = { ...practiceDrafts }
