import { AppError } from '@/domain/errors'
import type { Role } from '@/domain/people/role'
import type { Access, Answer, OutputOf, ParsedInputOf, Procedure, Procedures } from '@/types/rpc'
import { type Context, contextOf } from './context'
import { logFailure } from './log'
import { readCaller } from './caller'

export type Handler<P extends Procedure> = (context: Context, input: ParsedInputOf<P>) => Promise<OutputOf<P>>
export type Handlers<C extends Procedures> = { readonly [K in keyof C]: Handler<C[K]> }

/**
 * The `main` of a cloud function: one procedure a call. It answers `{ok: true, data}` or `{ok: false, error}`
 * with a code of the closed list; it never throws and never shows what went wrong inside.
 */
export const serve = <C extends Procedures>(name: string, contract: C, handlers: Handlers<C>) => {
  return async (event: unknown): Promise<Answer<unknown>> => {
    // Identity lives in the process environment: it is read before anything is awaited.
    const caller = readCaller()
    try {
      const { procedure, input } = readEvent(event)
      if (!Object.hasOwn(contract, procedure)) throw new AppError('UNKNOWN_PROCEDURE')
      const agreed = contract[procedure] as Procedure
      if (!caller.openid) throw new AppError('UNAUTHENTICATED')
      const context = await contextOf(caller.openid, `${name}.${procedure}`)
      allow(agreed.access, context)
      const parsed = agreed.input.safeParse(input)
      if (!parsed.success) throw new AppError('BAD_INPUT', undefined, { fields: fieldsOf(parsed.error.issues) })
      const answer = await (handlers[procedure] as Handler<Procedure>)(context, parsed.data)
      return { ok: true, data: agreed.output.parse(answer), at: context.now }
    } catch (error) {
      return { ok: false, error: refusal(name, error) }
    }
  }
}

const readEvent = (event: unknown): { procedure: string; input: unknown } => {
  const { procedure, input } = (event ?? {}) as Record<string, unknown>
  if (typeof procedure !== 'string') throw new AppError('UNKNOWN_PROCEDURE')
  return { procedure, input: input ?? {} }
}

const allow = (access: Access, { person }: Context): void => {
  if (access === 'anyone') return
  if (!person) throw new AppError('CONSENT_REQUIRED')
  if (access === 'member') return
  if (!access.some((role: Role) => person.roles.includes(role))) throw new AppError('FORBIDDEN')
}

const fieldsOf = (issues: ReadonlyArray<{ path: PropertyKey[]; code?: string | undefined; message: string }>) =>
  issues.slice(0, 20).map(({ path, code, message }) => ({ field: path.map(String).join('.'), code: code ?? 'custom', message }))

const refusal = (name: string, error: unknown) => {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details }
  logFailure(name, error)
  return { code: 'INTERNAL' as const, message: 'INTERNAL', details: {} }
}
