/**
 * An error answer of the cloud. `code` is the server's text code (`DATABASE_REQUEST_FAILED` …), from which wx-server-sdk
 * derives the number user code sees; `errCode` is the number a mini program client sees where it is known.
 */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly errCode = -501001,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

export const invalidParameter = (message: string) => new CloudError('INVALID_PARAM', message, -501007)

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message, -502001)

export const invalidOperator = (message: string) => new CloudError('DATABASE_INVALID_OPERRATOR', message, -502002)

export const collectionNotExist = (name: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`, -502005)

export const duplicateKey = (collection: string, index: string, fields: string) =>
  requestFailed(
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: { ${fields} }}]}, {<nil>}]`,
  )

export const transactionConflict = () =>
  new CloudError('DATABASE_TRANSACTION_CONFLICT', '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.')

export const transactionNotExist = () =>
  new CloudError('DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem cannot be solved, contact us.')

/** An answer over 1 MB, of a query or a function. The code is CloudBase's; the numbers are those of the SDK's own error table. */
export const resultTooLarge = (of: 'query' | 'function') =>
  of === 'query'
    ? new CloudError('EXCEED_MAX_RESPONSE_SIZE', 'database query result size exceed limit (1MB)', -602001)
    : new CloudError('EXCEED_MAX_RESPONSE_SIZE', 'cloudfunction result size exceed limit (1MB)', -604001)

/** A request over the platform's limit. The code is CloudBase's; which number a mini program sees is not documented. */
export const payloadTooLarge = (what: string) => new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `data exceed max size: ${what}`, -501007)

export const collectionExists = (name: string) =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`)

/** What this emulator does not do: it says so by name instead of answering something. */
export const notSupported = (what: string) => new CloudError('LOCAL_CLOUD_NOT_SUPPORTED', `the local cloud does not support ${what}`)

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
