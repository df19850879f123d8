import { AppError } from '@/domain/errors'
import type { serverRules } from '@/types/problem/rules'

/** A rule of the functions' own, refused in the form of the domain's. */
export const broken = (rule: (typeof serverRules)[number], data: Record<string, unknown> = {}): AppError =>
  new AppError('RULE_VIOLATED', undefined, { rule, ...data })
