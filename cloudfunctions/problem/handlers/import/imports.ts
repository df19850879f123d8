import type { problemContract } from '@/types/problem.contract'
import type { Handler } from '../../../lib/serve'
import { importState } from '../../importing/import.view'
import { findImports } from '../../importing/imports.repository'

export const imports: Handler<typeof problemContract.imports> = async () => ({ rows: (await findImports(50)).map(importState) })
