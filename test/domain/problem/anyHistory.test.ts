import { evolve } from '@/domain/problem/problem.evolve'
import { lightPlan } from '@/domain/problem/problem.light'
import type { Problem } from '@/domain/problem/problem'
import { endsOf, linkedMoves, transitionOf } from '@/domain/problem/problem.transitions'
import { waitsFor } from '@/domain/problem/problem.waiting'
import { states } from '@/domain/problem/vocabulary'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { calendar } from '../support/calendar'
import { dice } from '../support/dice'
import { randomStory } from '../support/random'

const held: readonly string[] = ['returned', 'paused', 'escalated', 'merged']
const lit: readonly string[] = ['submitted', 'accepted', 'assigned', 'inProgress', 'reopened']

const isSound = (problem: Problem): void => {
  expect(states).toContain(problem.state)
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(problem)), problem)).toBe(true)
  const waitsForChild = problem.state === 'reopened' && problem.child !== null
  expect(problem.light !== null).toBe(lit.includes(problem.state) && !waitsForChild)
  expect(isDeepStrictEqual(problem.light, lightPlan(problem, calendar))).toBe(true)
  // A line that ended while its clock was held keeps that: both are over.
  const { heldSince, stoppedAt } = problem.clocks.solve
  expect(heldSince !== null && stoppedAt === null).toBe(held.includes(problem.state) || waitsForChild)
  if (['assigned', 'inProgress', 'paused', 'resolved'].includes(problem.state)) expect(problem.owner).not.toBeNull()
  if (['submitted', 'returned', 'accepted', 'merged'].includes(problem.state)) expect(problem.owner).toBeNull()
  expect(problem.pausedWorkdays).toBe(problem.pauses.reduce((sum, { workdays }) => sum + workdays, 0))
  expect(problem.pausedWorkdays).toBeLessThanOrEqual(15)
  expect([...waitsFor(problem), ...waitsFor(problem, '2030-01-01T00:00:00.000Z')].every(({ command }) => transitionOf(command).from?.includes(problem.state))).toBe(true)
}

describe('any history of legal commands', () => {
  const seen = new Set<string>()
  const done = new Set<string>()

  it('leads only to sound problems that survive JSON, and replaying it gives the same problem', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const known = new WeakSet<Problem>()
        const story = randomStory(throws, ({ problems }, { type }, id) => {
          problems.forEach((problem) => known.has(problem) || isSound(problem))
          problems.forEach((problem) => known.add(problem))
          expect([type, transitionOf(type).to.includes(problems.get(id)!.state)]).toEqual([type, true])
          done.add(type)
        })
        story.problems.forEach((problem, id) => {
          const history = story.histories.get(id)!
          expect(isDeepStrictEqual(JSON.parse(JSON.stringify(history)), history)).toBe(true)
          expect(isDeepStrictEqual(history.reduce<Problem | null>(evolve, null), problem)).toBe(true)
          expect(problem.version).toBe(history.length)
          history.forEach(({ from, to, command }, at) => {
            expect(from).toBe(at === 0 ? null : history[at - 1]!.to)
            seen.add(to)
            // An import has no command of the table, and begins a line.
            if (from === null || from === to || command === 'importLine') return
            const isLinked = linkedMoves.some((move) => move.from === from && move.to === to && move.by.includes(command))
            expect([command, from, to, isLinked || endsOf(command, from).includes(to)]).toEqual([command, from, to, true])
          })
        })
      }),
      { seed: 4, numRuns: 80, endOnFailure: true },
    )
  })

  it('went through every state and nearly every command', () => {
    expect([...seen].sort()).toEqual([...states].sort())
    // The few it does not come to need weeks of silence, or a new calendar: they have tests of their own.
    expect(done.size).toBeGreaterThanOrEqual(38)
  })
})
