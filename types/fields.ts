import './jitless'
import { countCharacters } from '@/domain/text'
import { z } from './z'

/** The id of a record: made by the server, opaque to everybody else. */
export const recordId = z.string().check(z.regex(/^[A-Za-z0-9_-]{4,64}$/))

/** Made by the client once per thing it wants done; sending it again gives the first answer again. */
export const submissionId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/))

/** What a person writes: trimmed, its length counted in characters. */
export const words = (min: number, max: number) =>
  z.string().check(
    z.trim(),
    z.refine((text) => countCharacters(text) >= min, `at least ${min} characters`),
    z.refine((text) => countCharacters(text) <= max, `at most ${max} characters`),
  )

export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
const isRealDay = (on: string): boolean => {
  const at = Date.parse(`${on}T00:00:00Z`)
  return on >= '1900' && !Number.isNaN(at) && new Date(at).toISOString().startsWith(on)
}

/** A day that there is: `2026-02-30` and `0000-00-00` are none. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDay))

/** A file of the cloud's storage. */
export const fileId = z.string().check(z.regex(/^cloud:\/\/[^/\s]+\/\S+$/), z.maxLength(300))

/** Pictures ready to show: the url is temporary. */
export const photo = z.object({ fileId, url: z.string() })

export const phone = z.string().check(z.regex(/^[0-9+\- ]{5,20}$/))

/** Opaque; comes from the page before. */
export const cursor = z.string().check(z.maxLength(200))

export const page = <T extends z.ZodMiniType>(row: T) =>
  z.object({ rows: z.array(row), nextCursor: z.nullable(cursor) })

export const count = z.int().check(z.nonnegative())

/** Rows of a list page (list pages load by cursor). */
export const pageSize = 20
