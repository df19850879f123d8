import type { Role } from '@/domain/people/role'

/** Who reads the ledger: the district's bodies all of it, a chair what the own union or those under it may see. */
export const readers = ['office', 'leader', 'supervision', 'chair'] as const satisfies readonly Role[]
