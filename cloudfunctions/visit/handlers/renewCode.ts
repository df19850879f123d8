import { renewCode as renew } from '@/domain/visit/visit.code'
import type { visitContract } from '@/types/visit.contract'
import { once } from '../../lib/once'
import type { Handler } from '../../lib/serve'
import { callerOf } from '../actor'
import { unionOfKeeper } from '../code.keeper'
import { loadCode, saveCode } from '../code.repository'
import { codeView } from '../codes'

export const renewCode: Handler<typeof visitContract.renewCode> = async (context, { submissionId, unionId }) => {
  const union = await unionOfKeeper(context.person!, unionId)
  return once(context, submissionId, async (t) => {
    const code = renew(await loadCode(t, unionId), unionId, callerOf(context).name, context.now)
    await saveCode(t, code)
    return codeView(union, code, context.now)
  })
}
