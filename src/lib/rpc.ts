import { contracts, type Context, type Input, type Output, type ProcedureName } from '@/types/contracts'
import type { Answer, CallEvent, Procedures } from '@/types/rpc'
import { callFunction } from '@/src/platform/call'
import { CallFailure } from '@/src/platform/contract'
import { ClientError } from './client-error'

const failures = { offline: 'OFFLINE', timeout: 'TIMEOUT', failed: 'INTERNAL' } as const

const ask = async (context: Context, event: CallEvent): Promise<Answer<unknown>> => {
  try {
    return (await callFunction(context, event)) as Answer<unknown>
  } catch (error) {
    throw new ClientError(error instanceof CallFailure ? failures[error.reason] : 'INTERNAL')
  }
}

/**
 * Calls one procedure of the server: `rpc('problem.submit', input)`. The input is parsed before it is sent and the
 * answer before it is believed. Rejects with ClientError.
 */
export const rpc = async <N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const [context, procedure] = name.split('.') as [Context, string]
  const contract = (contracts[context] as Procedures)[procedure]
  if (!contract) throw new ClientError('UNKNOWN_PROCEDURE')
  const parsed = contract.input.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, code, message }) => ({ field: path.map(String).join('.'), code: code ?? 'custom', message }))
    throw new ClientError('BAD_INPUT', { fields })
  }
  const answer = await ask(context, { procedure, input: parsed.data })
  if (!answer.ok) throw new ClientError(answer.error.code, answer.error.details)
  const output = contract.output.safeParse(answer.data)
  if (!output.success) throw new ClientError('INTERNAL', { procedure: name })
  return output.data as Output<N>
}
