import { practiceDrafts } from './practice/drafts.contract'
import { practicePublished } from './practice/published.contract'

export { type CopyRow, type PracticeRow, type PracticeView, practiceRow, practiceView } from './practice/practice.views'

export const practiceContract = { ...practiceDrafts, ...practicePublished }
