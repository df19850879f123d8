import { reviewOverview } from './review/overview.contract'
import { reviewPublished } from './review/published.contract'

export { overview, type Overview, type PeriodKind, periods } from './review/overview.contract'
export { published, type Published } from './review/published.contract'
export { rate, type RateView } from './review/rate.view'

export const reviewContract = { ...reviewOverview, ...reviewPublished }
