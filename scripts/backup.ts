import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { takeBackup } from './operator/backup'
import { operatorFrom, readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run backup -- --env ID|--local URL --to FILE.zip [--without-files]'

/** Writes everything that an environment holds into one file. Broken off, the same command goes on. */
export const main: Main = async (args) => {
  const given = readArguments(args, { values: ['--env', '--local', '--to'], flags: ['--without-files'], usage })
  const target = given.get('--to')
  if (target === undefined) throw new Failure(`Into which file? ${usage}`, `备份到哪个文件？用法：${usage}`)
  const manifest = await takeBackup(operatorFrom(given, usage), {
    target: resolve(target), backupId: randomBytes(12).toString('base64url'), now: new Date().toISOString(), isWithFiles: !given.has('--without-files'), say,
  })
  const documents = manifest.collections.reduce((sum, { count }) => sum + count, 0)
  say(`${documents} documents, ${manifest.files.length} files → ${target}`)
  say(`已备份 ${documents} 条记录、${manifest.files.length} 个文件。备份里有个人信息，请放在单位的加密存储里，不要经微信传。`)
  if (manifest.missingFiles.length > 0) say(`${manifest.missingFiles.length} files are named and not in storage. · 有 ${manifest.missingFiles.length} 个文件存储里已经没有。`)
  if (manifest.changedWhileRead.length > 0) {
    say(`In use while it was read: ${manifest.changedWhileRead.join(', ')}; take it again at a quiet hour. · 备份时有人在用，请在夜里再做一次。`)
  }
}
