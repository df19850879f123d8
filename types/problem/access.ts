/**
 * The district's staff. Which of them may give a command on one line is the domain's policy: a complaint about conduct
 * is handled by a custodian, who may hold any of these roles.
 */
export const house = ['cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader'] as const

/** The staff and the grassroots unions' chairs, who handle what is their own union's. */
export const houseAndChairs = ['chair', ...house] as const
