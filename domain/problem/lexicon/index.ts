import { contract } from './contract'
import { hardship } from './hardship'
import { hours } from './hours'
import { insurance } from './insurance'
import { life } from './life'
import { newEmployment } from './new-employment'
import type { Notion } from './notion'
import { pay } from './pay'
import { safety } from './safety'
import { union } from './union'
import { women } from './women'

export type { Notion } from './notion'

/** By the ledger's kinds. */
export const notions: readonly Notion[] = [
  ...pay, ...hours, ...insurance, ...safety, ...contract, ...women, ...newEmployment, ...life, ...union, ...hardship,
]
