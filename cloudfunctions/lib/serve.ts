import { AppError } from '@/domain/errors'
import type { Role } from '@/domain/people/role'
import type { Access, Answer, OutputOf, ParsedInputOf, Procedure, Procedures } from '@/types/rpc'
import { mayBeLent } from '@/domain/people/acting'
import { type Context, contextOf, inPlaceOf } from './context'
import { withinLimit } from './limit.repository'
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
      const { procedure, input, actingFor } = readEvent(event)
      if (!Object.hasOwn(contract, procedure)) throw new AppError('UNKNOWN_PROCEDURE')
      const agreed = contract[procedure] as Procedure
      if (!caller.openid) throw new AppError('UNAUTHENTICATED')
      const own = await contextOf(caller.openid, `${name}.${procedure}`)
      const context = actingFor === undefined ? own : await lent(own, agreed.access, actingFor)
      allow(agreed.access, context)
      const parsed = agreed.input.safeParse(input)
      if (!parsed.success) throw new AppError('BAD_INPUT', undefined, { fields: fieldsOf(parsed.error.issues) })
      await withinLimit(context.openid, context.procedure, context.now)
      const answer = await (handlers[procedure] as Handler<Procedure>)(context, parsed.data)
      return { ok: true, data: agreed.output.parse(answer), at: context.now }
    } catch (error) {
      return { ok: false, error: refusal(name, error) }
    }
  }
}

const readEvent = (event: unknown): { procedure: string; input: unknown; actingFor: unknown } => {
  const { procedure, input, actingFor } = (event ?? {}) as Record<string, unknown>
  if (typeof procedure !== 'string') throw new AppError('UNKNOWN_PROCEDURE')
  return { procedure, input: input ?? {}, actingFor: actingFor ?? undefined }
}

/** The call in another's place; whom it names is a claim that the stand-ins in force must bear out. */
const lent = (context: Context, access: Access, actingFor: unknown): Promise<Context> => {
  if (!mayBeLent(context.procedure, typeof access !== 'string')) throw new AppError('FORBIDDEN')
  if (typeof actingFor !== 'string' || !/^[A-Za-z0-9_-]{4,64}$/.test(actingFor)) throw new AppError('BAD_INPUT', undefined, { fields: [{ field: 'actingFor', code: 'custom', message: '' }] })
  return inPlaceOf(context, actingFor)
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
