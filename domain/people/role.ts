/** The roles of the programme (work plan, "组织领导"). Everybody is a worker; the rest is bound to the roster. */
export const roles = ['worker', 'chair', 'cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader', 'admin'] as const

export type Role = (typeof roles)[number]

/** The roles with or without that of a 联络人, in their one order. */
export const withContact = (held: readonly Role[], isContact: boolean): Role[] =>
  roles.filter((role) => (role === 'contact' ? isContact : held.includes(role)))
