import { macOf } from '@/cloudfunctions/lib/signature'
import type { DataContract, OperatorInputOf, OperatorOutputOf } from '@/types/data.contract'
import type { Answer } from '@/types/rpc'
import { Failure } from '../run/command'
import type { Link } from './link'

/** Calls of the function `data`, signed with the environment's `OPERATOR_KEY`. */
export interface Operator {
  link: Link
  call<N extends keyof DataContract>(procedure: N, input: OperatorInputOf<DataContract[N]>): Promise<OperatorOutputOf<DataContract[N]>>
}

/** A refusal by the function; `rule` is that of RULE_VIOLATED. */
export class OperatorRefusal extends Error {
  constructor(readonly code: string, readonly rule: string | undefined) {
    super(`${code}${rule === undefined ? '' : ` ${rule}`}`)
  }
}

const forbidden = (): Failure =>
  new Failure(
    'The function "data" does not know this key: OPERATOR_KEY there and LIANXIDIAN_OPERATOR_KEY here must be the same, and the clocks within five minutes.',
    '云函数 data 不认这个密钥：云函数里的 OPERATOR_KEY 要和本机的 LIANXIDIAN_OPERATOR_KEY 一致，两边的时间相差不能超过五分钟。',
  )

/** `now` is what the signature says of the time. */
export const operatorOf = (link: Link, key: string, now: () => string = () => new Date().toISOString()): Operator => ({
  link,
  async call(procedure, input) {
    const signed = { procedure, input: JSON.stringify(input), at: now() }
    const answer = (await link.call('data', { ...signed, mac: macOf(key, signed) })) as Answer<never>
    if (answer.ok) return answer.data
    if (answer.error.code === 'FORBIDDEN') throw forbidden()
    throw new OperatorRefusal(answer.error.code, answer.error.details.rule as string | undefined)
  },
})
