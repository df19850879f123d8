import { resolve } from 'node:path'
import { openArchive } from './operator/archive'
import { restoreBackup } from './operator/restore'
import { operatorFrom, readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run restore -- --env ID|--local URL --from FILE.zip [--file-prefix cloud://ENV.BUCKET/] [--new-key]'

/** Puts a backup into an empty environment, reads every document back and compares. Broken off, the same command goes on. */
export const main: Main = async (args) => {
  const given = readArguments(args, { values: ['--env', '--local', '--from', '--file-prefix'], flags: ['--new-key'], usage })
  const from = given.get('--from')
  const filePrefix = given.get('--file-prefix') ?? null
  if (from === undefined) throw new Failure(`From which file? ${usage}`, `从哪个备份文件恢复？用法：${usage}`)
  if (filePrefix !== null && !/^cloud:\/\/[^/]+\/$/.test(filePrefix)) throw new Failure(`${filePrefix} is no prefix of file ids. ${usage}`, `--file-prefix 应像 cloud://环境.桶/ 这样。`)
  const left = await restoreBackup(operatorFrom(given, usage), openArchive(resolve(from)), { filePrefix, mayChangeKey: given.has('--new-key'), say })
  say('Every document was read back and is the same. · 每一条记录都读回来比对过，全部一致。')
  if (left.length > 0) say(`${left.length} files could not be put back this way:\n${left.join('\n')}\n以上 ${left.length} 个文件没有放回，请在云开发控制台“存储”里上传到同样的路径。`)
}
