import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { World } from '../../support/world'
import { operatorKey } from '../../support/world'
import { localLink } from '@/scripts/operator/link'
import { type Operator, operatorOf } from '@/scripts/operator/operator'

export const operatorOfWorld = (world: World, key = operatorKey): Operator =>
  operatorOf(localLink(world.cloud.url), key, () => new Date(world.cloud.now()).toISOString())

export const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'lianxidian-backup-'))

export const silent = (): void => undefined
