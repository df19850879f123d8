import { relative, resolve } from 'node:path'

/** The repository's root. */
export const root = resolve(__dirname, '../..')

/** A path as a person reads it: from the root when it lies below it. */
export const fromRoot = (path: string): string => {
  const short = relative(root, path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}

export const inRoot = (...parts: string[]): string => resolve(root, ...parts)
