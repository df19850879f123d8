import { siteFinding } from './site/finding.contract'
import { siteKeeping } from './site/keeping.contract'
import { siteMatters } from './site/matters.contract'

export { type MatterView } from './site/matters.contract'
export { type SiteRow, type SiteView } from './site/site.views'

export const siteContract = { ...siteFinding, ...siteKeeping, ...siteMatters }
