/** The roles of the programme (work plan, "组织领导"). Everybody is a worker; the rest is bound to the roster. */
export const roles = ['worker', 'chair', 'cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin'] as const

export type Role = (typeof roles)[number]

export const roleWords: Record<Role, string> = {
  worker: '职工', chair: '工会主席', cadre: '干部', contact: '联络人', office: '领导小组办公室', supervision: '监督组', publicity: '宣传组', support: '保障组', leader: '领导', admin: '管理员',
}

/** The roles with or without that of a 联络人, in their one order. */
export const withContact = (held: readonly Role[], isContact: boolean): Role[] =>
  roles.filter((role) => (role === 'contact' ? isContact : held.includes(role)))
