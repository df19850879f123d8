import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { listenForTheEnd } from './ending.mjs'
import { fail, showProgress } from './say.mjs'

/** What an installation depends on; another system or another major version of Node has other binaries. */
const wanted = (root) => {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', '.npmrc']) hash.update(readFileSync(join(root, file)))
  return hash.update([process.platform, process.arch, process.versions.node.split('.')[0]].join(' ')).digest('hex')
}

const markIn = (root) => join(root, 'node_modules', '.installed-for')

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Whether an entry of the lock file belongs to this machine; optional ones are for one system each. */
const isForThisMachine = (entry) =>
  !entry.optional ||
  (entry.os && entry.os.includes(process.platform) && (!entry.cpu || entry.cpu.includes(process.arch)) && !entry.libc)

/** Whether npm's own record agrees with the lock file: then somebody installed by hand, and nothing is to be done. */
const isInstalledByHand = (root) => {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readJson(record).packages
  const locked = readJson(join(root, 'package-lock.json')).packages
  return Object.keys(locked).every((folder) => {
    if (folder === '' || !isForThisMachine(locked[folder])) return true
    return installed[folder] && installed[folder].version === locked[folder].version && existsSync(join(root, folder))
  })
}

const isInstalled = (root) => {
  if (existsSync(markIn(root)) && readFileSync(markIn(root), 'utf8') === wanted(root)) return true
  if (!isInstalledByHand(root)) return false
  writeFileSync(markIn(root), wanted(root))
  return true
}

/** There while somebody installs, and touched every second: two installations at once would spoil each other. */
const claimIn = (root) => join(root, '.cache', 'installing')

const isSomebodyInstalling = (root) => {
  try {
    return Date.now() - statSync(claimIn(root)).mtimeMs < 10000
  } catch {
    return false
  }
}

const claim = (root) => {
  mkdirSync(dirname(claimIn(root)), { recursive: true })
  if (!isSomebodyInstalling(root)) rmSync(claimIn(root), { force: true })
  try {
    writeFileSync(claimIn(root), '', { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

const waitForOthers = (root) =>
  new Promise((resolve) => {
    const end = showProgress('Another command is installing the packages · 另一个命令正在安装依赖 …')
    const timer = setInterval(() => {
      if (isSomebodyInstalling(root)) return
      clearInterval(timer)
      end()
      resolve()
    }, 500)
  })

/** npm as `[program, ...arguments]`: its script when npm runs us or lies beside Node, else whatever the path finds. */
const npm = () => {
  const candidates = [process.env.npm_execpath, join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
  const script = candidates.find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file))
  return script ? [process.execPath, script] : ['npm']
}

const install = (root) =>
  new Promise((resolve) => {
    const end = showProgress('Installing packages (a few minutes the first time) · 正在安装依赖 …')
    const heartbeat = setInterval(() => writeFileSync(claimIn(root), ''), 1000)
    const [program, ...first] = npm()
    const child = spawn(program, first.concat('ci', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error'), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const leave = () => {
      child.kill()
      rmSync(claimIn(root), { force: true })
    }
    process.once('exit', leave)
    let output = ''
    const keep = (data) => (output = (output + data).slice(-8000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const done = (why) => {
      end()
      clearInterval(heartbeat)
      if (!why) {
        writeFileSync(markIn(root), wanted(root))
        process.removeListener('exit', leave)
        rmSync(claimIn(root), { force: true })
        return resolve()
      }
      process.stderr.write(output.trim().split('\n').slice(-20).join('\n') + '\n')
      fail(
        'The packages could not be installed (' + why + '): see the lines above, check the network, and run the command again.',
        '依赖安装失败：请看上面的信息，检查网络后再运行一次。',
      )
    }
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? '' : 'npm ended with ' + code))
  })

/** Brings `node_modules` to what the lock file says, unless it is. Ends the process, with one sentence, when that fails. */
export const installWhenNeeded = async (root) => {
  const stopListening = listenForTheEnd((code) => process.exit(code))
  while (!isInstalled(root)) await (claim(root) ? install(root) : waitForOthers(root))
  stopListening()
}
