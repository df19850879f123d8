import { mayBeLent } from '@/domain/people/acting'
import type { Answer, CallEvent, InputOf, NamedProcedure, OutputOf } from '@/types/rpc'
import { toast } from '@/src/platform/dialog'
import { callFunction } from '@/src/platform/call'
import { CallFailure } from '@/src/platform/contract'
import { actAs, acting } from './acting'
import { ClientError } from './client-error'
import { heardNow } from './server-time'

const failures = { offline: 'OFFLINE', timeout: 'TIMEOUT', failed: 'INTERNAL' } as const

const ask = async (context: string, event: CallEvent): Promise<Answer<unknown>> => {
  try {
    return (await callFunction(context, event)) as Answer<unknown>
  } catch (error) {
    throw new ClientError(error instanceof CallFailure ? failures[error.reason] : 'INTERNAL')
  }
}

/**
 * Calls one procedure of the server: `rpc(problemReporting.submit, input)`. The input is parsed before it is sent and
 * the answer before it is believed. Rejects with ClientError.
 */
export const rpc = async <P extends NamedProcedure>(agreed: P, input: InputOf<P>): Promise<OutputOf<P>> => {
  const [context, procedure] = agreed.name.split('.') as [string, string]
  const parsed = agreed.input.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, code, message }) => ({ field: path.map(String).join('.'), code: code ?? 'custom', message }))
    throw new ClientError('BAD_INPUT', { fields })
  }
  const other = mayBeLent(agreed.name, typeof agreed.access !== 'string') ? acting() : undefined
  const answer = await ask(context, { procedure, input: parsed.data, ...(other && { actingFor: other.id }) })
  // The days are over, or the notice is to be agreed to anew: from here on it is the caller's own phone again.
  if (other && acting()?.id === other.id && !answer.ok && (answer.error.details.field === 'actingFor' || answer.error.code === 'CONSENT_REQUIRED')) {
    toast('代办结束了，现在是您自己')
    void actAs()
  }
  if (!answer.ok) throw new ClientError(answer.error.code, answer.error.details)
  if (answer.at !== undefined) heardNow(answer.at)
  const output = agreed.output.safeParse(answer.data)
  if (!output.success) throw new ClientError('INTERNAL', { procedure: agreed.name })
  return output.data as OutputOf<P>
}
