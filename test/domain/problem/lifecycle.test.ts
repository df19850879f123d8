import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commandTypes } from '@/domain/problem/problem.transitions'
import { states, stateWords } from '@/domain/problem/vocabulary'
import { lifecycleFile, printedLifecycle } from '@/scripts/print-lifecycle'

describe('the printed lifecycle', () => {
  const printed = readFileSync(path.resolve(__dirname, '../../..', lifecycleFile), 'utf8')

  it('says what the tables say: run `npm run docs` when it does not', () => {
    expect(printed).toBe(printedLifecycle())
  })

  it('draws every state and lists every command', () => {
    for (const state of states) expect(printed).toContain(`  ${state}: ${stateWords[state]}`)
    for (const command of commandTypes) expect(printed).toContain(`| \`${command}\` |`)
  })

  it('draws what moves and not what stays', () => {
    expect(printed).toContain('  submitted --> accepted: accept, handUp')
    expect(printed).toContain('  resolved --> closed: answer, closeUnreached, closeUnknown')
    expect(printed).not.toMatch(/: (?:.*, )?(?:urge|addProgress|remind)(?:,|$)/m)
    expect(printed).toContain('  declined --> submitted: object')
  })
})
