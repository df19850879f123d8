import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HandlerView } from '@/types/problem.views'
import { Button, Cell, EmptyState, Field, SectionTitle } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { useSettled } from '@/src/lib/use-settled'
import { liaisonUnions } from '@/types/liaison/unions.contract'
import { type Assignees, type Candidate, handlerKey } from '../../handlers'
import { CandidateCell } from './owner-choice'

interface HandlerPickerProps {
  people: readonly Candidate[]
  assignees: Assignees
  isChosen: (handler: HandlerView) => boolean
  onPick: (handler: HandlerView) => void
  role: 'radio' | 'checkbox'
  /** A complaint about conduct may leave the custodian only for a body outside. */
  isOutsideOnly?: boolean
}

/** Unions shown before anything is searched. */
const shownUnions = 10
const mostOutside = 40

/** Everybody who can take it: the union's cadres, grassroots unions, bodies outside, and whoever is written in. */
export function HandlerPicker({ people, assignees, isChosen, onPick, role, isOutsideOnly = false }: HandlerPickerProps) {
  const [words, setWords] = useState('')
  const wanted = words.trim()
  const asked = useSettled(wanted, 300)
  const found = useQuery(liaisonUnions.searchUnions, asked && !isOutsideOnly ? { words: asked } : undefined)
  const unions = wanted
    ? (found.data?.rows ?? []).map(({ id, name }) => ({ unionId: id, name })).filter(({ name }) => name.includes(wanted))
    : assignees.unions.slice(0, shownUnions)
  const has = (name: string): boolean => name.includes(wanted)
  const groups: { title: string; note?: string; candidates: Candidate[] }[] = [
    { title: '区总工会干部', candidates: people.filter(({ handler, note }) => has(handler.name) || has(note)) },
    {
      title: '基层工会',
      note: !wanted && assignees.unions.length > shownUnions ? '还有别的工会，写名字找' : undefined,
      candidates: unions.map((union) => ({ handler: { kind: 'union', ...union }, note: '', isSuggested: false })),
    },
    {
      title: '外单位',
      note: '没有账号，由办公室代为签收、记进展',
      candidates: assignees.outside.filter(has).map((name) => ({ handler: { kind: 'outside', name }, note: '', isSuggested: false })),
    },
  ]
  const shown = groups.filter(({ title, candidates }) => candidates.length > 0 && (!isOutsideOnly || title === '外单位'))
  const isKnown = shown.some(({ candidates }) => candidates.some(({ handler }) => handler.name === wanted))
  return (
    <View>
      <Field ariaLabel="找人或单位" value={words} onChange={setWords} maxLength={mostOutside} hasCounter={false} placeholder={isOutsideOnly ? '单位的名字' : '名字、部门或单位'} />
      {wanted.length >= 2 && !isKnown && (
        <Cell
          title={`外单位：${wanted}`}
          note="名单里没有，就用写的这个名字"
          isLink
          isWrapped
          trailing={
            <Button kind="secondary" isSmall onClick={() => onPick({ kind: 'outside', name: wanted })}>
              选这个
            </Button>
          }
        />
      )}
      {shown.map(({ title, note, candidates }) => (
        <View key={title} className="mt-3">
          <SectionTitle>{title}</SectionTitle>
          {note && <View className="t-note">{note}</View>}
          {candidates.map((candidate) => (
            <CandidateCell
              key={handlerKey(candidate.handler)}
              candidate={candidate}
              isChosen={isChosen(candidate.handler)}
              onChoose={() => onPick(candidate.handler)}
              role={role}
            />
          ))}
        </View>
      ))}
      {shown.length === 0 && wanted.length < 2 && <EmptyState title="没有找到" note="再写一个字试试。" />}
    </View>
  )
}
