/**
 * The closed vocabulary of what can go wrong. The Chinese sentence for each code stands in
 * `src/lib/messages.ts`; nothing outside this list ever reaches a person.
 */
export const errorCodes = [
  /** The input does not fit the contract; `details.fields` names each field and why. */
  'BAD_INPUT',
  /** The function has no procedure of that name. */
  'UNKNOWN_PROCEDURE',
  /** The call carries no WeChat identity. */
  'UNAUTHENTICATED',
  /** The person has not yet agreed to the privacy notice. */
  'CONSENT_REQUIRED',
  /** The person's roles do not include one that this procedure asks for. */
  'FORBIDDEN',
  /** There is no such thing, or it is not the caller's to see: the two are never told apart. */
  'NOT_FOUND',
  /** The state does not allow the command; `details` holds the state, the command and who may do what now. */
  'STATE_FORBIDS',
  /** A rule of the domain refuses it; `details.rule` names the rule. */
  'RULE_VIOLATED',
  /** Somebody changed the same thing first; read again. */
  'CONFLICT',
  /** A file id that is not under the caller's own prefix, or a file that is not there. */
  'FILE_NOT_YOURS',
  /** The content check refuses the text. */
  'CONTENT_REFUSED',
  /** A row of an imported file is wrong; `details.rows` names row, column and reason. Nothing was loaded. */
  'IMPORT_REFUSED',
  /** Done too often lately; `details.retryAt` is the instant from which it goes again. */
  'RATE_LIMITED',
  /** Anything unforeseen; logged on the server, never explained to the caller. */
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** An error that crosses the wire as it is. `details` holds plain JSON only. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}
