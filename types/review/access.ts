/** Who reviews: the leaders, the office that compiles, and supervision. */
export const reviewers = ['leader', 'office', 'supervision'] as const

/** The staff: who answers for indicators, meetings and items of the plan. */
export const house = ['cadre', 'contact', 'office', 'supervision', 'publicity', 'support', 'leader'] as const

export const houseAndChairs = ['chair', ...house] as const
