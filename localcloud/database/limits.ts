/** Production's limits, in one place. Sources: the platform's documentation and error table; see localcloud/README.md. */
export const LIMITS = {
  defaultQueryDocuments: 100,
  maxQueryDocuments: 1000,
  defaultAggregateDocuments: 20,
  maxAggregateDocuments: 10_000,
  resultBytes: 1024 * 1024,
  documentBytes: 16 * 1024 * 1024,
  indexKeyBytes: 1024,
  collections: 100,
  indexes: 100,
  indexFields: 31,
  transactionMs: 30_000,
} as const
