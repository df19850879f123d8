import { mayGrant } from './granting'
import { type Role, roleWords } from './role'

export const peopleNoticeKinds = ['applied', 'applicationGranted', 'applicationRefused'] as const
export type PeopleNoticeKind = (typeof peopleNoticeKinds)[number]

/** At most 20 characters each: WeChat's limit for a field of type `thing`. */
export const peopleNoticeWords: Record<PeopleNoticeKind, string> = {
  applied: '有人申请绑定，请核对',
  applicationGranted: '您的申请通过了，可以用了',
  applicationRefused: '申请这次没通过，点开看原因',
}

/** Whoever may decide on an application: what the office may not hand out is told to the administrators alone. */
export const deciders = { office: 'deciders:office', admin: 'deciders:admin' } as const
export type Deciders = keyof typeof deciders

/** Who decides on it; `null` stands for another account of the same person. */
export const decidersOf = (role: Role | null): Deciders => (role === null || mayGrant(['office'], role) ? 'office' : 'admin')

/** The addresses at which somebody of these roles is told of applications. */
export const decidingAddresses = (held: readonly Role[]): string[] =>
  held.includes('admin') ? [deciders.office, deciders.admin] : held.includes('office') ? [deciders.office] : []

/** Whose roles are told at an address. */
export const rolesDeciding = (who: Deciders): Role[] => (who === 'office' ? ['office', 'admin'] : ['admin'])

/** 干部; 演示第一小学工会的工会主席. */
export const boundAs = ({ role, unionName }: { role: Role | null; unionName: string | null }): string =>
  [unionName && `${unionName}的`, role && roleWords[role]].filter(Boolean).join('')

/** Names what was applied for, and never who. */
export const applicationTitle = ({ kind, role, unionName }: { kind: 'role' | 'account'; role: Role | null; unionName: string | null }): string =>
  kind === 'account' ? '申请换微信' : `申请当${boundAs({ role, unionName })}`

export const applicationStateWords = { waiting: '等审核', granted: '通过了', refused: '没通过', withdrawn: '撤回了' } as const
