import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CloudError, messageOf } from '../errors'

export interface Trigger {
  name: string
  /** Seven-field cron: second minute hour day month weekday year, UTC+8. */
  config: string
}

/** A function as it lies on disk. `revision` changes when one of its files does. */
export interface Deployment {
  name: string
  entry: string
  revision: string
  timeoutMs: number
  memoryMegabytes: number
  openapi: readonly string[]
  trigger: Trigger | undefined
}

const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MEGABYTES = 256
const NAME = /^[A-Za-z][\w-]{0,59}$/

/** The folders `<name>/{index.js,package.json,config.json}` of the built functions, read anew whenever they change. */
export class Deployments {
  private readonly known = new Map<string, Deployment>()

  constructor(private readonly functionsDir: string) {}

  names(): string[] {
    if (!existsSync(this.functionsDir)) return []
    return readdirSync(this.functionsDir, { withFileTypes: true })
      .filter((item) => item.isDirectory() && NAME.test(item.name) && existsSync(join(this.functionsDir, item.name, 'index.js')))
      .map((item) => item.name)
      .sort()
  }

  /** Throws -501000 when there is no such function. */
  get(name: string): Deployment {
    const folder = join(this.functionsDir, name)
    if (!NAME.test(name) || !existsSync(join(folder, 'index.js'))) {
      throw new CloudError('FUNCTIONS_REQUEST_FAIL', `FunctionName parameter could not be found: ${name}`, -501000)
    }
    const revision = revisionOf(folder)
    const known = this.known.get(name)
    if (known?.revision === revision) return known
    const deployment = read(name, folder, revision)
    this.known.set(name, deployment)
    return deployment
  }
}

/** Of every file of its own; installed packages are taken as they were when the function was first called. */
function revisionOf(folder: string): string {
  return filesIn(folder)
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false })
      return stat ? `${file} ${stat.mtimeMs}:${stat.size}:${stat.ino}` : '-'
    })
    .join('\n')
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (item.name === 'node_modules' || item.name.startsWith('.')) return []
    return item.isDirectory() ? filesIn(join(folder, item.name)) : [join(folder, item.name)]
  })

interface Configuration {
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
  timeout?: number
  memorySize?: number
}

function read(name: string, folder: string, revision: string): Deployment {
  const file = join(folder, 'config.json')
  let configuration: Configuration = {}
  try {
    if (existsSync(file)) configuration = JSON.parse(readFileSync(file, 'utf8')) as Configuration
  } catch (error) {
    throw new CloudError('FUNCTIONS_REQUEST_FAIL', `config.json of function ${name} cannot be read: ${messageOf(error)}`, -504001)
  }
  const triggers = configuration.triggers ?? []
  if (triggers.length > 1) throw new CloudError('FUNCTIONS_REQUEST_FAIL', `function ${name} has ${triggers.length} triggers; one is allowed`, -504001)
  if (triggers[0] && !NAME.test(triggers[0].name)) {
    throw new CloudError('FUNCTIONS_REQUEST_FAIL', `the trigger of function ${name} needs a name of at most 60 characters that begins with a letter`, -504001)
  }
  return {
    name,
    entry: join(folder, 'index.js'),
    revision,
    timeoutMs: (configuration.timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    memoryMegabytes: configuration.memorySize ?? DEFAULT_MEMORY_MEGABYTES,
    openapi: configuration.permissions?.openapi ?? [],
    trigger: triggers[0] && { name: triggers[0].name, config: triggers[0].config },
  }
}
