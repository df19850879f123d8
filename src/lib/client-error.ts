import type { ErrorCode } from '@/domain/errors'

/** The server's closed list, and what happens when no answer came at all. */
export type ClientErrorCode = ErrorCode | 'OFFLINE' | 'TIMEOUT'

export class ClientError extends Error {
  constructor(
    readonly code: ClientErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code)
    this.name = 'ClientError'
  }
}

/** Whatever was thrown, as one of the list. */
export const toClientError = (error: unknown): ClientError => (error instanceof ClientError ? error : new ClientError('INTERNAL'))
