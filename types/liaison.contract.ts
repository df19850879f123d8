import { liaisonCoverage } from './liaison/coverage.contract'
import { liaisonMine } from './liaison/mine.contract'
import { liaisonUnions } from './liaison/unions.contract'

export { coverage, type Coverage } from './liaison/coverage.contract'
export { type LiaisonRow, liaisonRow } from './liaison/mine.contract'
export { unionKinds, type UnionRow, unionRow } from './liaison/unions.contract'

export const liaisonContract = { ...liaisonCoverage, ...liaisonMine, ...liaisonUnions }
