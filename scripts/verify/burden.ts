import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { scanApp } from '@/domain/burden/app.scan'
import type { Finding } from './findings'

/** 减负: what the built app says or calls that the rules forbid. `dist` is a build of either kind. */
export const burdenFindings = (dist: string): Finding[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|wxml|wxs|html)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((file) => scanApp(readFileSync(file, 'utf8')).map(({ rule, words }) => ({ where: relative(dist, file), says: `减负 ${rule}: ${words}` })))
