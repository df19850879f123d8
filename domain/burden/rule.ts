export const burdenRules = [
  'checkIn', 'photos', 'tracks', 'points', 'ranking', 'usage', 'repeated', 'appraisal', 'feedback', 'filing', 'app',
] as const
export type BurdenRule = (typeof burdenRules)[number]

/** From what a rule is judged. */
export const evidences = ['settings', 'contract', 'build'] as const
export type Evidence = (typeof evidences)[number]
