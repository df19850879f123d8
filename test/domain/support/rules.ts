import type { Decision } from '@/domain/problem/problem.decision'

/** `ok`, the rule that refused, or the code. */
export const verdict = (decision: Decision): string =>
  decision.ok ? 'ok' : decision.code === 'RULE_VIOLATED' ? String(decision.details.rule) : decision.code
