import { burdenRules } from '@/domain/burden/burden'
import { instant, submissionId } from './fields'
import { contract, procedure } from './rpc'
import { z } from './z'

export const burdenRow = z.object({
  id: z.enum(burdenRules),
  /** Both in Chinese, ready to show. */
  rule: z.string(),
  how: z.string(),
  /** Judged from live settings, from what the functions take and give, or from the built app before its release. */
  by: z.enum(['settings', 'contract', 'build']),
  isKept: z.boolean(),
  /** What speaks against it; empty when it is kept. */
  findings: z.array(z.string()),
})

const filing = z.object({ number: z.nullable(z.string()) })

export const settingsContract = contract('settings', {
  /** 减负自查, judged now; everybody may look. */
  burdenCheck: procedure({ access: 'member', input: z.object({}), output: z.object({ checkedAt: instant, filing, rows: z.array(burdenRow) }) }),
  /** The filing number that WeChat's filing page gave: `冀ICP备12345678号-1X`. RULE_VIOLATED `filingNumber`. */
  saveFiling: procedure({ access: ['admin'], input: z.object({ submissionId, number: z.string().check(z.trim(), z.maxLength(40)) }), output: filing }),
})
