import { createHmac, randomBytes } from 'node:crypto'

/**
 * A name that stands for the parts and leads back to none of them: HMAC-SHA-256 with a key that lives
 * outside the database (environment variable `PSEUDONYM_KEY`), 32 characters of base64url.
 * The same parts under another purpose give an unrelated name.
 */
export const pseudonym = (purpose: string, ...parts: string[]): string => {
  const key = process.env.PSEUDONYM_KEY
  if (!key || key.length < 32) throw new Error('PSEUDONYM_KEY is missing or shorter than 32 characters')
  return createHmac('sha256', key).update([purpose, ...parts].join('\u0000')).digest('base64url').slice(0, 32)
}

/** An id nobody can guess: 24 characters of base64url. */
export const randomId = (): string => randomBytes(18).toString('base64url')

/** The id of an entry within a record: the same submission gives the same id. */
export const entryId = (openid: string, submissionId: string): string => pseudonym('entry', openid, submissionId).slice(0, 16)
