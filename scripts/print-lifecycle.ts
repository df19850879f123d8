import { writeFileSync } from 'node:fs'
import { defaultClockTable, type Length } from '@/domain/problem/problem.clocks'
import type { CommandType } from '@/domain/problem/problem.commands'
import { commandTypes, endsOf, linkedMoves, transitionOf } from '@/domain/problem/problem.transitions'
import { difficultyWords, states, stateWords, urgencyWords, type State } from '@/domain/problem/vocabulary'
import type { Main } from './run/command'
import { inRoot } from './run/root'

export const lifecycleFile = 'docs/problem-lifecycle.md'

const named = (state: State): string => `${stateWords[state]} \`${state}\``

const isMove = (command: CommandType, from: State, to: State): boolean => from !== to && endsOf(command, from).includes(to)

const arrows = (): string[] =>
  states.flatMap((from) =>
    states.flatMap((to) => {
      const commands = commandTypes.filter((command) => isMove(command, from, to))
      return commands.length === 0 ? [] : [`  ${from} --> ${to}: ${commands.join(', ')}`]
    }),
  )

const ends: readonly State[] = states.filter((state) => !commandTypes.some((command) => states.some((to) => isMove(command, state, to))))

const diagram = (): string[] => [
  '```mermaid', 'stateDiagram-v2', ...states.map((state) => `  ${state}: ${stateWords[state]}`), '  [*] --> submitted: submit', ...arrows(),
  ...ends.map((state) => `  ${state} --> [*]`), '```',
]

const rightsText = (command: CommandType): string => {
  const { rights, rightsIn } = transitionOf(command)
  const elsewhere = Object.entries(rightsIn ?? {}).map(([state, own]) => `in \`${state}\`: ${own.join(', ')}`)
  return [rights.join(', '), ...elsewhere].join('; ')
}

const statesText = (list: readonly State[] | null): string => (list === null ? '–' : list.map((state) => `\`${state}\``).join(' '))

const row = (command: CommandType): string => {
  const { from, to, needs } = transitionOf(command)
  const isStaying = from !== null && from.every((state) => endsOf(command, state).every((end) => end === state))
  return `| \`${command}\` | ${statesText(from)} | ${isStaying ? 'no change' : statesText(to)} | ${rightsText(command)} | ${needs.replace(/; no change$|^no change$/, '')} |`
}

const length = ({ unit, count }: Length): string => `${count} ${unit === 'hours' ? 'elapsed hours' : count === 1 ? 'working day' : 'working days'}`

const clocks = (): string[] => {
  const { accept, solve, ...others } = defaultClockTable
  const difficulties = Object.entries(solve.byDifficulty) as [keyof typeof difficultyWords, Length][]
  const urgencies = (Object.entries(solve.byUrgency) as [keyof typeof urgencyWords, Length | null][]).flatMap(([urgency, own]) => (own ? [[urgency, own] as const] : []))
  return [
    '| clock | length |', '| --- | --- |',
    ...(Object.entries(accept.byUrgency) as [keyof typeof urgencyWords, Length][]).map(([urgency, own]) => `| accept, ${urgencyWords[urgency]} | ${length(own)} |`),
    ...difficulties.map(([difficulty, own]) => `| solve, ${difficultyWords[difficulty]} | ${length(own)} |`),
    ...urgencies.map(([urgency, own]) => `| solve, ${urgencyWords[urgency]} | ${length(own)} |`),
    ...Object.entries(others).map(([name, count]) => `| \`${name}\` | ${String(count)} |`),
  ]
}

/** The lifecycle as the transition table and the clock table have it. */
export const printedLifecycle = (): string =>
  [
    '# A problem’s life', '',
    'Printed by `npm run docs` from `domain/problem/problem.transitions.ts` and `problem.clocks.ts`; a test fails when they differ. Nothing moves but by',
    'this table. For complaints about conduct the custodian (supervision, or its alternate) stands for office, supervision and leader.', '',
    '## States', '', ...diagram(), '',
    '## Commands', '', '| command | from | to | who | needs |', '| --- | --- | --- | --- | --- |', ...commandTypes.map(row), '',
    '`reporter` is whoever answers for the reporter: the union’s chair where a cadre handles what they raised themself. Commands of `timer` are the',
    'sweep’s; what it does when stands in `domain/problem/timer.ts`.', '',
    '## Lines that move with another', '', '| from | to | by | because |', '| --- | --- | --- | --- |',
    ...linkedMoves.map(({ from, to, by, because }) => `| \`${from}\` | \`${to}\` | ${by.map((command) => `\`${command}\``).join(' ')} of the other line | ${because} |`), '',
    '## States by their names', '', ...states.map((state) => `- ${named(state)}`), '',
    '## Clocks', '', 'The strictest of difficulty and urgency wins. The day of submission is not counted; due at 24:00 Asia/Shanghai. The office can edit the table.', '',
    ...clocks(), '',
  ].join('\n')

export const main: Main = () => {
  writeFileSync(inRoot(lifecycleFile), printedLifecycle())
  return Promise.resolve()
}
