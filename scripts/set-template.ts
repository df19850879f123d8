import { operatorFrom, readArguments } from './operator/settings'
import { Failure, type Main } from './run/command'
import { say } from './run/progress'

const usage = 'npm run set:template -- --env ID|--local URL --template TEMPLATE_ID --number character_string1 --title thing2 --note thing3 --at time4'

/** Tells the functions which subscribe-message template 进度提醒 uses and which of its fields holds what. */
export const main: Main = async (args) => {
  const given = readArguments(args, { values: ['--env', '--local', '--template', '--number', '--title', '--note', '--at'], flags: [], usage })
  const wanted = (name: string): string => {
    const value = given.get(name)
    if (value === undefined) throw new Failure(`${name} is missing. ${usage}`, `缺少 ${name}。用法：${usage}`)
    return value
  }
  const fields = { number: wanted('--number'), title: wanted('--title'), note: wanted('--note'), at: wanted('--at') }
  const { templateId } = await operatorFrom(given, usage).call('saveTemplate', { templateId: wanted('--template'), fields })
  say(`已记下模板 ${templateId}。`)
}
