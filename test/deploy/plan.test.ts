import { collections } from '@/cloudfunctions/database/collections'
import { functionNames } from '@/scripts/build-functions'
import { cloudbaseConfig, functionsOf, runtime } from '@/scripts/deploy/functions'
import { keysIn, missingFor, printedPlan, settingNames, stepsOf } from '@/scripts/deploy/plan'
import { command, endCommands } from '../support/command'

const functions = functionsOf(functionNames())
const steps = stepsOf(functions, collections, '1.0.0')
const all = Object.fromEntries(Object.values(settingNames).map((name) => [name, `value of ${name}`]))

describe('a deployment', () => {
  afterEach(endCommands)

  it('plans every function with its time-out, memory, timer and variables, and every collection', () => {
    const plan = printedPlan('prod-1', steps, keysIn(all))
    for (const { name, timeout, memorySize } of functions) expect(plan).toContain(`${name}: ${timeout} 秒, ${memorySize} MB`)
    for (const { name } of collections) expect(plan).toContain(`- ${name}: `)
    for (const { triggers } of functions) for (const { config } of triggers) expect(plan).toContain(`定时 ${config}`)
    expect(plan).not.toContain('需手工')
    expect(plan).not.toContain('value of')
  })

  it('says for each missing key which steps are done by hand, and how', () => {
    for (const [key, name] of Object.entries(settingNames)) {
      const keys = keysIn({ ...all, [name]: undefined })
      const byHand = steps.filter((step) => missingFor(step, keys).length > 0)
      expect(byHand.map(({ id }) => id)).toEqual(steps.filter(({ needs }) => needs.includes(key as never)).map(({ id }) => id))
      const plan = printedPlan('prod-1', steps, keys)
      for (const { instead } of byHand) expect(plan).toContain(`手工做法：${instead}`)
    }
  })

  it('gives CloudBase the Node that the bundles are made for, and each function the secrets it uses and no others', () => {
    const config = cloudbaseConfig('prod-1', functions, { PSEUDONYM_KEY: 'p', OPERATOR_KEY: 'o' })
    expect(Number(/Nodejs(\d+)/.exec(runtime)![1])).toBeGreaterThanOrEqual(18)
    for (const { name, runtime: given, envVariables, installDependency } of config.functions) {
      expect({ given, installDependency }).toEqual({ given: runtime, installDependency: false })
      expect(envVariables).toEqual(name === 'data' ? { PSEUDONYM_KEY: 'p', OPERATOR_KEY: 'o' } : { PSEUDONYM_KEY: 'p' })
    }
    for (const { timeout, memorySize, triggers } of functions) {
      expect(timeout).toBeLessThanOrEqual(60)
      expect([128, 256, 512, 1024, 2048]).toContain(memorySize)
      expect(triggers.length).toBeLessThanOrEqual(1)
    }
  })

  it('touches nothing in a dry run, without any key', async () => {
    const { ended, said } = command(['deploy', '--env', 'prod-1', '--dry-run'], { env: Object.fromEntries(Object.values(settingNames).map((name) => [name, ''])) })
    expect(await ended).toBe(0)
    expect(said()).toContain('环境 prod-1')
    expect(said()).toContain('什么也没有上传')
  })

  it('asks for the environment', async () => {
    const { ended, said } = command(['deploy'])
    expect(await ended).toBe(1)
    expect(said()).toContain('部署到哪个环境')
  })
})
