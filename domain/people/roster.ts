import { type Role, roles as allRoles } from './role'

/** The plan's own name and period; a later programme is set in its place. */
export const planPeriod = { name: '县级工会加强年', fromOn: '2022-10-17', toOn: '2023-12-31' } as const

/** Who holds which post of the programme's bodies, as annex 1 writes it (组织领导). Empty where the person holds none. */
export interface Posts {
  leadingGroup: '组长' | '副组长' | '成员' | ''
  office: '主任' | '副主任' | '成员' | ''
  /** The posts in the task force: 班长, 成员, 综合组牵头, 宣传组牵头, 监督组牵头, 保障组牵头. */
  taskForce: readonly TaskForcePost[]
}

export const leadingGroupPosts = ['组长', '副组长', '成员'] as const
export const officePosts = ['主任', '副主任', '成员'] as const
export const taskForcePosts = ['班长', '成员', '综合组牵头', '宣传组牵头', '监督组牵头', '保障组牵头'] as const
export type TaskForcePost = (typeof taskForcePosts)[number]

const ofTaskForce: Partial<Record<TaskForcePost, Role>> = {
  综合组牵头: 'office', 宣传组牵头: 'publicity', 监督组牵头: 'supervision', 保障组牵头: 'support',
}

/** The roles that follow from the posts; a 联络人 gets `contact` from the pair. Everybody is a worker too. */
export const rolesOf = ({ leadingGroup, office, taskForce }: Posts): Role[] => {
  const held = new Set<Role>(['worker'])
  if (leadingGroup === '组长' || leadingGroup === '副组长') held.add('leader')
  // Leaders and members alike are paired with unions and visit them.
  if (leadingGroup !== '') held.add('cadre')
  if (office !== '') held.add('office')
  for (const post of taskForce) {
    const role = ofTaskForce[post]
    if (role) held.add(role)
  }
  return allRoles.filter((role) => held.has(role))
}
