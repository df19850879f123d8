import type { visitContract } from '@/types/visit.contract'
import type { Handler } from '../../lib/serve'
import { unionOfKeeper } from '../code.keeper'
import { findCode } from '../code.repository'
import { codeView } from '../codes'

export const unionCode: Handler<typeof visitContract.unionCode> = async ({ person, now }, { unionId }) =>
  codeView(await unionOfKeeper(person!, unionId), await findCode(unionId), now)
