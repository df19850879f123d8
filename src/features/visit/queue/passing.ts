import type { ClientError } from '@/src/lib/client-error'

/** An answer that says nothing about what was sent. */
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'INTERNAL', 'UNAUTHENTICATED', 'CONSENT_REQUIRED', 'UNKNOWN_PROCEDURE']
export const isPassing = ({ code }: ClientError): boolean => passing.includes(code)
