import { burdenSource, burdenWords, judgeBurden } from '@/domain/burden/burden'
import { categories } from '@/domain/problem/vocabulary'
import type { settingsContract } from '@/types/settings.contract'
import { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../lib/serve'
import { contractFields } from '../contract.fields'
import { findAppScan, findFiling, findIndicatorTitles } from '../settings.repository'

/** The kinds that a report may really have: asked of the contract, not of the list it was made from. */
const reportable = (): string[] => categories.filter((category) => problemContract.submit.input.def.shape.category.safeParse(category).success)

export const burdenCheck: Handler<typeof settingsContract.burdenCheck> = async ({ now }) => {
  const [indicators, filing, appScan] = await Promise.all([findIndicatorTitles(), findFiling(), findAppScan()])
  const judged = judgeBurden({ fields: contractFields(), indicators, filing, categories: reportable(), appScan })
  return {
    checkedAt: now,
    source: burdenSource,
    filing: { number: filing },
    rows: judged.map(({ rule: id, isKept, findings }) => ({ id, ...burdenWords[id], isKept, findings })),
  }
}
