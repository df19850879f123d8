import { timingSafeEqual } from 'node:crypto'
import { AppError } from '@/domain/errors'
import type { Instant } from '@/domain/calendar/day'
import type { OperatorOutputOf, OperatorParsedOf, OperatorProcedure, OperatorProcedures } from '@/types/data.contract'
import type { Answer } from '@/types/rpc'
import { readCaller } from './caller'
import { now } from './clock'
import { logFailure } from './log'
import { macOf, type SignedCall } from './signature'

export type OperatorHandler<P extends OperatorProcedure> = (input: OperatorParsedOf<P>, now: Instant) => Promise<OperatorOutputOf<P>>
export type OperatorHandlers<C extends OperatorProcedures> = { readonly [K in keyof C]: OperatorHandler<C[K]> }

/** How far the operator's clock may be from the platform's. */
const toleranceMs = 5 * 60_000

/**
 * The `main` of a function that only commands of the environment's operator call. Such a call carries no WeChat identity, but
 * neither does any other that does not come from the mini program, so it is signed with a key (environment variable `OPERATOR_KEY`,
 * 32 characters or more) that lies neither in the database nor in the mini program. Everything else is FORBIDDEN.
 */
export const operate = <C extends OperatorProcedures>(name: string, contract: C, handlers: OperatorHandlers<C>) => {
  return async (event: unknown): Promise<Answer<unknown>> => {
    const { openid } = readCaller()
    try {
      const called = signedCall(event, openid)
      if (!Object.hasOwn(contract, called.procedure)) throw new AppError('UNKNOWN_PROCEDURE')
      const agreed = contract[called.procedure] as OperatorProcedure
      const parsed = agreed.input.safeParse(JSON.parse(called.input))
      if (!parsed.success) throw new AppError('BAD_INPUT')
      const data = await (handlers[called.procedure] as OperatorHandler<OperatorProcedure>)(parsed.data, now())
      return { ok: true, data: agreed.output.parse(data), at: now() }
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: { code: error.code, message: error.message, details: error.details } }
      logFailure(name, error)
      return { ok: false, error: { code: 'INTERNAL', message: 'INTERNAL', details: {} } }
    }
  }
}

const signedCall = (event: unknown, openid: string | null): SignedCall => {
  const { procedure, input, at, mac } = (event ?? {}) as Record<string, unknown>
  const key = process.env.OPERATOR_KEY ?? ''
  if (openid !== null || key.length < 32) throw new AppError('FORBIDDEN')
  if ([procedure, input, at, mac].some((part) => typeof part !== 'string')) throw new AppError('FORBIDDEN')
  const call = { procedure, input, at, mac } as SignedCall
  const [wanted, given] = [Buffer.from(macOf(key, call)), Buffer.from(call.mac)]
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new AppError('FORBIDDEN')
  if (!(Math.abs(Date.parse(call.at) - Date.parse(now())) <= toleranceMs)) throw new AppError('FORBIDDEN')
  return call
}
