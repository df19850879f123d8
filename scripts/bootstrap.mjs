/**
 * The way into every command of package.json: looks at Node, installs the packages when they are not those of the
 * lock file, then runs `scripts/<command>.ts` in this process. Its syntax is old on purpose: a Node that is too old
 * must still be able to say so.
 */
import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { createRequire } from 'module'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'node_modules')
const mark = join(packages, '.installed-for')
const oldestNode = [20, 11]

const fail = (english, chinese) => {
  process.stderr.write('\n' + english + '\n' + chinese + '\n')
  process.exit(1)
}

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  const oldest = oldestNode.join('.')
  fail(
    'Node ' + oldest + ' or later is needed; this is ' + process.versions.node + '.',
    '需要 Node ' + oldest + ' 或更新的版本，现在是 ' + process.versions.node + '。',
  )
}

/** What an installation depends on; another system or another major version of Node has other binaries. */
const wanted = () => {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', '.npmrc']) hash.update(readFileSync(join(root, file)))
  return hash.update([process.platform, process.arch, process.versions.node.split('.')[0]].join(' ')).digest('hex')
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Whether an entry of the lock file belongs to this machine; optional ones are for one system each. */
const isForThisMachine = (entry) =>
  !entry.optional ||
  (entry.os && entry.os.includes(process.platform) && (!entry.cpu || entry.cpu.includes(process.arch)) && !entry.libc)

/** Whether npm's own record agrees with the lock file: then somebody installed by hand, and nothing is to be done. */
const isInstalledByHand = () => {
  const record = join(packages, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readJson(record).packages
  const locked = readJson(join(root, 'package-lock.json')).packages
  return Object.keys(locked).every((folder) => {
    if (folder === '' || !isForThisMachine(locked[folder])) return true
    return installed[folder] && installed[folder].version === locked[folder].version && existsSync(join(root, folder))
  })
}

const isInstalled = () => {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted()) return true
  if (!isInstalledByHand()) return false
  writeFileSync(mark, wanted())
  return true
}

/** npm as `[program, ...arguments]`: its script when npm runs us or lies beside Node, else whatever the path finds. */
const npm = () => {
  const candidates = [process.env.npm_execpath, join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
  const script = candidates.find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file))
  return script ? [process.execPath, script] : ['npm']
}

/** A line that renews itself on a terminal, and a new line every ten seconds elsewhere. */
const showProgress = (title) => {
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  const isTerminal = process.stdout.isTTY
  process.stdout.write(title + (isTerminal ? '' : '\n'))
  const timer = setInterval(
    () => process.stdout.write(isTerminal ? '\r' + title + ' ' + seconds() + ' s' : title + ' ' + seconds() + ' s\n'),
    isTerminal ? 1000 : 10000,
  )
  return () => {
    clearInterval(timer)
    process.stdout.write((isTerminal ? '\r' : '') + title + ' ' + seconds() + ' s\n')
  }
}

const install = () =>
  new Promise((resolve) => {
    const end = showProgress('Installing packages (a few minutes the first time) · 正在安装依赖 …')
    const [program, ...first] = npm()
    const child = spawn(program, first.concat('ci', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error'), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const killChild = () => child.kill()
    process.once('exit', killChild)
    let output = ''
    const keep = (data) => (output = (output + data).slice(-8000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const done = (why) => {
      end()
      process.removeListener('exit', killChild)
      if (!why) return resolve(writeFileSync(mark, wanted()))
      process.stderr.write(output.trim().split('\n').slice(-20).join('\n') + '\n')
      fail(
        'The packages could not be installed (' + why + '): see the lines above, check the network, and run the command again.',
        '依赖安装失败：请看上面的信息，检查网络后再运行一次。',
      )
    }
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? '' : 'npm ended with ' + code))
  })

/** A command gets a moment to tidy up after Ctrl-C; asked once more it ends at once. */
const listenForTheEnd = () => {
  const controller = new AbortController()
  let askedAt = 0
  const stop = (code) => {
    // One Ctrl-C may arrive twice: from the terminal, and again from npm.
    if (askedAt && Date.now() - askedAt > 300) process.exit(code)
    if (askedAt) return
    askedAt = Date.now()
    controller.abort()
    setTimeout(() => process.exit(code), 1600).unref()
  }
  process.on('SIGINT', () => stop(130))
  process.on('SIGTERM', () => stop(143))
  process.on('SIGHUP', () => stop(129))
  if (process.env.npm_lifecycle_event) listenForOrphanhood(() => stop(143))
  return controller.signal
}

/** npm hands a signal to the shell between us, which dies of it and tells nobody. */
const listenForOrphanhood = (stop) => {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 200)
  timer.unref()
}

const run = async (command, args) => {
  const script = join(root, 'scripts', command + '.ts')
  if (!/^[a-z-]+$/.test(command) || !existsSync(script)) fail('There is no command "' + command + '".', '没有“' + command + '”这个命令。')
  process.chdir(root)
  const interrupted = () => process.exit(130)
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  if (!isInstalled()) await install()
  process.removeListener('SIGINT', interrupted).removeListener('SIGTERM', interrupted)

  const tsx = await import('tsx/cjs/api')
  tsx.register()
  const signal = listenForTheEnd()
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
