import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '../../..')

export function buildWriter(folder: string): string {
  const script = join(folder, 'writer.js')
  buildSync({
    entryPoints: [join(__dirname, 'writer.ts')], outfile: script, bundle: true, platform: 'node', external: ['libsql'],
    tsconfig: join(ROOT, 'tsconfig.json'), logLevel: 'error',
  })
  return script
}

/** What a killed process had acknowledged. */
export interface Acknowledged {
  notes: Set<string>
  gone: Set<string>
  counters: Map<string, number>
  moves: number
  wasReady: boolean
}

/** Starts the writer and kills it without warning: so many milliseconds after it is ready, or after its start when `isEarly`. */
export async function runAndKill(script: string, dataDir: string, round: number, afterMs: number, isEarly: boolean): Promise<Acknowledged> {
  const child = spawn(process.execPath, [script, dataDir, `r${round}`], {
    env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  let output = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let timer = isEarly ? setTimeout(kill, afterMs) : undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.startsWith('ready\n')) timer ??= setTimeout(kill, afterMs)
  })
  const code = await ended
  clearTimeout(timer)
  if (code !== null) throw new Error(`the writer ended by itself with ${code}: ${errors}`)
  return read(output)
}

function read(output: string): Acknowledged {
  const acknowledged: Acknowledged = { notes: new Set(), gone: new Set(), counters: new Map(), moves: 0, wasReady: false }
  for (const line of output.split('\n').slice(0, -1)) {
    const [word, id = '', value] = line.split(' ')
    if (word === 'note') acknowledged.notes.add(id)
    if (word === 'gone') acknowledged.gone.add(id)
    if (word === 'count') acknowledged.counters.set(id, Number(value))
    if (word === 'moved') acknowledged.moves++
    if (word === 'ready') acknowledged.wasReady = true
  }
  return acknowledged
}
