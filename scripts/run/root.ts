import { relative, resolve } from 'node:path'

/** The repository's root. */
export const root = resolve(__dirname, '../..')

/** A path below the root as a person reads it. */
export const fromRoot = (path: string): string => relative(root, path) || '.'

export const inRoot = (...parts: string[]): string => resolve(root, ...parts)
