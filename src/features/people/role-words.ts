import type { Role } from '@/domain/people/role'

export const roleWords: Record<Role, string> = {
  worker: '职工', chair: '工会主席', cadre: '干部', contact: '联络人', office: '领导小组办公室', supervision: '监督组', publicity: '宣传组', support: '保障组', leader: '领导', admin: '管理员',
}

/** Everybody is a worker: said only of those who are nothing else. */
export const rolesText = (roles: readonly Role[]): string => {
  const others = roles.filter((role) => role !== 'worker')
  return (others.length > 0 ? others : roles).map((role) => roleWords[role]).join('、')
}
