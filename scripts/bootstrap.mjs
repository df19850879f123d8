/**
 * The way into every command of package.json: looks at Node, installs the packages when they are not those of the
 * lock file, then runs `scripts/<command>.ts` in this process. The syntax here and in `bootstrap/` is old on purpose: a
 * Node that is too old must still be able to say so.
 */
import { existsSync } from 'fs'
import { createRequire } from 'module'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'
import { abortAtTheEnd } from './bootstrap/ending.mjs'
import { installWhenNeeded } from './bootstrap/install.mjs'
import { fail } from './bootstrap/say.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const oldestNode = [20, 11]

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  const oldest = oldestNode.join('.')
  fail(
    'Node ' + oldest + ' or later is needed; this is ' + process.versions.node + '.',
    '需要 Node ' + oldest + ' 或更新的版本，现在是 ' + process.versions.node + '。',
  )
}

const run = async (command, args) => {
  const script = join(root, 'scripts', command + '.ts')
  if (!/^[a-z-]+$/.test(command) || !existsSync(script)) fail('There is no command "' + command + '".', '没有“' + command + '”这个命令。')
  process.chdir(root)
  await installWhenNeeded(root)

  const tsx = await import('tsx/cjs/api')
  tsx.register()
  const signal = abortAtTheEnd()
  try {
    const { main } = createRequire(import.meta.url)(script)
    process.exitCode = (await main(args, { signal })) || 0
  } catch (error) {
    // A Failure is a sentence for the reader; anything else is a fault of ours and keeps its trace.
    process.stderr.write('\n' + (error.name === 'Failure' ? error.message : error.stack) + '\n')
    process.exitCode = 1
  }
}

checkNode()
run(process.argv[2] || '', process.argv.slice(3))
