import type { Role } from '@/domain/people/role'

const all: ReadonlySet<Role> = new Set<Role>(['office', 'leader', 'supervision'])

/** The office, leaders and supervision see the whole district's ledger and visits; everybody else their own. */
export const maySeeAll = ({ roles }: { roles: readonly Role[] }): boolean => roles.some((role) => all.has(role))
