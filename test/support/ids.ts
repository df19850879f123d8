import { randomUUID } from 'node:crypto'

/** As a client makes them: once per thing it wants done. */
export const submissionId = (): string => randomUUID()
