import { liaisonCard } from './liaison/card.contract'
import { liaisonCity } from './liaison/city.contract'
import { liaisonCoverage } from './liaison/coverage.contract'
import { liaisonEditing } from './liaison/editing.contract'
import { liaisonMine } from './liaison/mine.contract'
import { liaisonSurvey } from './liaison/survey.contract'
import { liaisonUnions } from './liaison/unions.contract'

export { unionCard, type UnionCard, unionFacts, unionPlace } from './liaison/card.contract'
export { coverage, type Coverage } from './liaison/coverage.contract'
export { type LiaisonRow, liaisonRow } from './liaison/mine.contract'
export { type Vacancy, vacancy } from './liaison/survey.contract'
export { unionKinds, type UnionRow, unionRow } from './liaison/unions.contract'

export const liaisonContract = { ...liaisonCoverage, ...liaisonMine, ...liaisonUnions, ...liaisonCard, ...liaisonEditing, ...liaisonSurvey, ...liaisonCity }
