import { commandTypes, transitionOf } from '@/domain/problem/problem.transitions'
import { beginnings, endings } from './table'

/** Tested by themselves, because they take more than one line or begin one. */
const elsewhere: Readonly<Record<string, string>> = { submit: 'submit.test', merge: 'merging.test', unmerge: 'merging.test' }

it('every command that people give has its row among the cells, or a test of its own', () => {
  const given = commandTypes.filter((command) => transitionOf(command).rights.some((right) => right !== 'timer'))
  const rows = [...beginnings, ...endings].map(({ procedure }) => procedure)
  expect(given.filter((command) => !rows.includes(command) && !(command in elsewhere))).toEqual([])
  expect(new Set(rows).size).toBe(rows.length)
})
