import { burdenRules, evidences } from '@/domain/burden/rule'
import { day, instant } from '../fields'
import { contract, procedure } from '../rpc'
import { z } from '../z'

export const burdenRow = z.object({
  id: z.enum(burdenRules),
  /** Both in Chinese, ready to show. */
  rule: z.string(),
  how: z.string(),
  /** Judged from live settings, from what the functions take and give, or from the built app before its release. */
  by: z.enum(evidences),
  isKept: z.boolean(),
  /** What speaks against it; empty when it is kept. */
  findings: z.array(z.string()),
})
export type BurdenRow = z.output<typeof burdenRow>

export const settingsBurden = contract('settings', {
  /** 减负自查, judged now; everybody may look. */
  burdenCheck: procedure({
    access: 'member',
    input: z.object({}),
    output: z.object({
      checkedAt: instant,
      /** What the rules are read from, in Chinese. */
      source: z.object({ number: z.string(), on: day, asks: z.string(), caution: z.string() }),
      filing: z.object({ number: z.nullable(z.string()) }),
      rows: z.array(burdenRow),
    }),
  }),
})
