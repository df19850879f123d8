/**
 * How the shape of stored documents changed, in order. A document says by `schema` up to which of its collection's steps it has
 * come; without one it stands before the first. Every read brings what it reads up to date in memory, so functions of the
 * new release read what the old ones wrote; `npm run migrate` writes it down.
 */
export interface Migration {
  collection: string
  /** 1 for a collection's first step, then one more each. */
  to: number
  /** What changes and why, in one sentence. */
  what: string
  /**
   * A document of the step before in its new shape. Pure; run on its own result it changes nothing; it must bear a part of
   * a document, because a list reads some fields only, and it must leave every field that functions of the release before still read.
   */
  up(document: Readonly<Record<string, unknown>>): Record<string, unknown>
}

/** Empty until the first release is in use: before that nobody has old documents. */
export const migrations: readonly Migration[] = []
