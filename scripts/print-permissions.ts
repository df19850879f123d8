import { writeFileSync } from 'node:fs'
import { mayBeLent } from '@/domain/people/acting'
import { limitOf, limits } from '@/domain/limits/limits'
import { roles, type Role } from '@/domain/people/role'
import { contracts } from '@/types/contracts'
import type { Access, Procedure } from '@/types/rpc'
import type { Main } from './run/command'
import { inRoot } from './run/root'

export const permissionsFile = 'docs/permissions.md'

const lets = (access: Access, role: Role): boolean => typeof access === 'string' || access.includes(role)

const limitText = (name: string): string => {
  const limit = limitOf(name)
  return limit ? `${limits[limit].most} in ${limits[limit].hours} h` : ''
}

const row = (name: string, { access }: Procedure): string =>
  `| \`${name}\` | ${access === 'anyone' ? '●' : ''} | ${roles.map((role) => (lets(access, role) ? '●' : '')).join(' | ')} | ${mayBeLent(name, typeof access !== 'string') ? '●' : ''} | ${limitText(name)} |`

const table = (context: string, procedures: Record<string, Procedure>): string[] => [
  `## ${context}`, '', `| procedure | before consent | ${roles.join(' | ')} | 代办 | limit |`, `| --- | --- | ${roles.map(() => '---').join(' | ')} | --- | --- |`,
  ...Object.entries(procedures).map(([name, procedure]) => row(`${context}.${name}`, procedure)), '',
]

/** Who may call what, as the contracts have it. */
export const printedPermissions = (): string =>
  [
    '# Who may call what', '',
    'Printed by `npm run docs` from the contracts; a test fails when they differ, and another holds every cell to a table written by hand',
    '(`test/functions/permission/expected.ts`). This is the door alone: what somebody may do with one particular line, visit or union is the policy of its domain',
    '(`domain/problem/problem.policy.ts`, `domain/visit/visit.policy.ts`), and what they may not see is not there for them: `NOT_FOUND`, as for what never was.', '',
    '- Every caller is known by WeChat’s own word alone; nothing in a call says who it is from, or for which union.',
    '- 代办: marked procedures can be called in another’s place on the days of a stand-in; never what is a person’s own, and never with the role `admin`.',
    '- Limits count by person and kind of call, several procedures together where they are of one kind (`domain/limits/limits.ts`); then `RATE_LIMITED` with `retryAt`.', '',
    ...Object.entries(contracts).flatMap(([context, procedures]) => table(context, procedures as Record<string, Procedure>)),
  ].join('\n')

export const main: Main = () => {
  writeFileSync(inRoot(permissionsFile), printedPermissions())
  return Promise.resolve()
}
