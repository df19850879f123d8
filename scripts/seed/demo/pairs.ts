import type { PersonKey } from './people'
import type { UnionKey } from './unions'

export interface DemoPair { person: PersonKey; union: UnionKey; contact?: PersonKey }

/** Who is paired with which union. */
export const pairs: readonly DemoPair[] = [
  { person: 'cadre1', union: 'school' },
  { person: 'cadre1', union: 'logistics' },
  { person: 'cadre2', union: 'heating' },
  { person: 'cadre2', union: 'catering' },
  { person: 'office1', union: 'trade' },
  { person: 'support1', union: 'logistics' },
  { person: 'leader1', union: 'town', contact: 'contact1' },
  { person: 'leader1', union: 'school', contact: 'contact1' },
]

export const pairId = ({ person, union }: DemoPair): string => `demo_l_${person}_${union}`
