import { type Role, roleWords } from '@/domain/people/role'

/** Everybody is a worker: said only of those who are nothing else. */
export const rolesText = (roles: readonly Role[]): string => {
  const others = roles.filter((role) => role !== 'worker')
  return (others.length > 0 ? others : roles).map((role) => roleWords[role]).join('、')
}

/** What each role lets somebody do, for whoever hands it out. */
export const roleNotes: Record<Role, string> = {
  worker: '', contact: '',
  chair: '办本工会的问题，确认来访', cadre: '走访结对的工会，办交给自己的问题', office: '受理、交办、审延期，管名册', supervision: '看全部问题，督办，单独收干部作风的投诉',
  publicity: '发经验、简报，看待审的内容', support: '牵头办难题，起草对策建议', leader: '看全部数据，批示，签报告', admin: '管名册、角色和设置',
}
