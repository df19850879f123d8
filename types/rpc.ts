import './jitless'
import type { ErrorCode } from '@/domain/errors'
import type { Role } from '@/domain/people/role'
import type { z } from './z'

/**
 * Who may call: `anyone` known to WeChat, even before consent; a `member`, who has agreed to the
 * privacy notice; or a member who holds one of the roles. What a person may do with one particular
 * record is the domain's policy, not the contract's.
 */
export type Access = 'anyone' | 'member' | readonly Role[]

export interface Procedure<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> {
  readonly access: Access
  readonly input: I
  readonly output: O
}

export const procedure = <I extends z.ZodMiniType, O extends z.ZodMiniType>(p: Procedure<I, O>): Procedure<I, O> => p

/** The procedures of one context; a context is one cloud function of the same name. */
export type Procedures = Record<string, Procedure>

/** A procedure that knows the name it is called by: `problem.submit`. */
export type Named<P extends Procedure, N extends string = string> = P & { readonly name: N }
export type NamedProcedure = Named<Procedure>

/**
 * A part of a context's contract. The mini program imports the parts a page needs, so that a package carries no
 * schema it never uses; the server joins them.
 */
export const contract = <N extends string, C extends Procedures>(context: N, procedures: C) => {
  const named: Record<string, NamedProcedure> = {}
  for (const key of Object.keys(procedures)) named[key] = { ...procedures[key]!, name: `${context}.${key}` }
  return named as { readonly [K in keyof C & string]: Named<C[K], `${N}.${K}`> }
}

/** What a caller may pass. */
export type InputOf<P extends Procedure> = z.input<P['input']>
/** What a handler receives after parsing. */
export type ParsedInputOf<P extends Procedure> = z.output<P['input']>
export type OutputOf<P extends Procedure> = z.output<P['output']>

/** The event of every call of a function. */
export interface CallEvent {
  procedure: string
  input: unknown
  /** Whom the caller stands in for (代办). */
  actingFor?: string
}

export interface CallError {
  code: ErrorCode
  message: string
  details: Record<string, unknown>
}

/** The answer of every call of a function; `at` is the server's time, so that a phone knows when it last had contact. */
export type Answer<T> = ({ ok: true; data: T } | { ok: false; error: CallError }) & { at?: string }

/**
 * One valid and one refused input, and one valid output, of every procedure of a context. They stand
 * apart from the contract so that the mini program does not carry them.
 */
export type Examples<C extends Procedures> = {
  readonly [K in keyof C]: { readonly input: InputOf<C[K]>; readonly output: OutputOf<C[K]>; readonly bad: unknown }
}
