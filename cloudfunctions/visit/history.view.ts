import { type Topic, topicWords } from '@/domain/visit/vocabulary'
import type { visitContract } from '@/types/visit.contract'
import type { OutputOf } from '@/types/rpc'
import type { HistoryDocument } from './history.repository'

type EntryView = OutputOf<typeof visitContract.history>['entries'][number]

const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map((topic) => topicWords[topic as Topic] ?? String(topic)).join('、') : typeof value === 'string' ? value : ''

export const entryView = ({ visitId, at, byName, change, words, differences }: HistoryDocument): EntryView => ({
  visitId, at, byName, change, words,
  differences: differences.map(({ field, before, after }) => ({ field, before: wordsOf(before), after: wordsOf(after) })),
})
