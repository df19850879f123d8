import { reviewActivities } from './review/activities.contract'
import { reviewBulletins } from './review/bulletins.contract'
import { reviewCounters } from './review/counters.contract'
import { reviewIndicators } from './review/indicators.contract'
import { reviewOverview } from './review/overview.contract'
import { reviewPublished } from './review/published.contract'
import { reviewReports } from './review/reports.contract'
import { reviewWorks } from './review/works.contract'

export { overview, type Overview, type PeriodKind, periods } from './review/overview.contract'
export { published, type Published } from './review/published.contract'
export { rate, type RateView } from './review/rate.view'

export const reviewContract = {
  ...reviewOverview, ...reviewPublished, ...reviewIndicators, ...reviewReports, ...reviewActivities, ...reviewWorks, ...reviewBulletins, ...reviewCounters,
}
