import fc from 'fast-check'
import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo'
import * as accumulator from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as pipelineOperators from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { cloneValue } from '@/localcloud/database/ejson'
import { compileExpression } from '@/localcloud/expressions/expression'
import { runPipeline } from '@/localcloud/pipeline/pipeline'
import { document, expression, pipeline } from './expressions/arbitrary'

/** Plain mingo is the other opinion, where it is MongoDB's: no null among lists, no positions in paths, no bounds of buckets, no count of nothing. */
const context = Context.init({ accumulator, expression: expressionOperators, pipeline: pipelineOperators, projection, query } as never)
const byMingo = (documents: object[], stages: object[]): unknown[] => new Aggregator(stages as never, { context }).run(cloneValue(documents) as never)

/** Fields in any order, sums to twelve digits, and a refusal for a refusal. */
const shape = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === 'number') return inner === 0 ? 0 : Number(inner.toPrecision(12))
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  }) ?? 'missing'
const outcome = (work: () => unknown): string => {
  try {
    return shape(work())
  } catch {
    return 'refused'
  }
}

const surroundings = { variables: {}, lookup: () => [] }

let valued = 0
const agree = (mine: string, theirs: string) => {
  if (mine !== 'refused') valued++
  expect(mine).toBe(theirs)
}

describe('against plain mingo', () => {
  beforeEach(() => (valued = 0))

  it('5,000 random expressions have the same value', () => {
    fc.assert(
      fc.property(document, expression.filter((one) => typeof one !== 'number'), (one, asked) => {
        agree(outcome(() => compileExpression(asked)({ ROOT: one })), outcome(() => (byMingo([one], [{ $project: { _id: 0, value: asked } }])[0] as { value: unknown }).value))
      }),
      { numRuns: 5_000 },
    )
    expect(valued).toBeGreaterThan(4_500)
  })

  it('5,000 random pipelines give the same documents', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), pipeline, (some, stages) => {
        const documents = some.map((one, _id) => ({ _id, ...one }))
        const isGrouped = stages.some((stage) => '$group' in stage || '$sortByCount' in stage)
        const ordered = (list: unknown[]) => (isGrouped ? list.map(shape).sort() : list)
        agree(outcome(() => ordered(runPipeline(documents, stages, surroundings))), outcome(() => ordered(byMingo(documents, stages))))
      }),
      { numRuns: 5_000 },
    )
    expect(valued).toBeGreaterThan(4_500)
  })
})
