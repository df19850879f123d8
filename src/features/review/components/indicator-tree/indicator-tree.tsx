import { View } from '@tarojs/components'
import { useState } from 'react'
import { noData } from '@/domain/review/wording'
import { Button, Card, Cell, EmptyState, ErrorState, Light, Page, SectionTitle, Segmented, Skeleton, StatusTag } from '@/src/components'
import { longInstant, shortDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import type { IndicatorBranch, IndicatorRow } from '@/types/review/indicators.contract'
import { useIndicators } from '../../api/use-indicators'
import { entrySentence, isMine, responsibleSentence, targetSentence } from '../../indicator-words'
import './indicator-tree.scss'

const sides = [
  { value: 'goals', text: '五个强' },
  { value: 'tasks', text: '重点任务' },
] as const

function Row({ row }: { row: IndicatorRow }) {
  const { today } = useViewer()
  const { title, valueWords, light, value, entry } = row
  // Time left says nothing good of what nobody has counted yet.
  const hasNothing = valueWords === noData && light === 'green'
  return (
    <Cell
      isWrapped
      title={title}
      sub={<View>{valueWords}</View>}
      note={
        <>
          <View>{targetSentence(row, today)}</View>
          {(value === null || entry?.isLate) && <View>{entrySentence(row, today)}</View>}
        </>
      }
      trailing={hasNothing || !light ? <StatusTag>{hasNothing || value === null ? '没有数' : '只统计'}</StatusTag> : <Light color={light} />}
      label={`${title}，${valueWords}，${targetSentence(row, today)}`}
      onClick={() => void go(routes.indicator({ id: row.id }))}
    />
  )
}

function Branch({ branch }: { branch: IndicatorBranch }) {
  const responsible = responsibleSentence(branch)
  return (
    <Card isList>
      <SectionTitle>{branch.name}</SectionTitle>
      {responsible && <View className="t-note">{responsible}</View>}
      {branch.indicators.length === 0 && <View className="t-sub indicator-tree__none">这里还没有指标。</View>}
      {branch.indicators.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </Card>
  )
}

/** What the viewer is to enter, late ones first. */
function MineCard({ rows }: { rows: readonly IndicatorRow[] }) {
  const { today } = useViewer()
  if (rows.length === 0) return null
  return (
    <Card isList>
      <SectionTitle badge={rows.filter(({ entry }) => entry?.isLate).length}>由您填的</SectionTitle>
      {rows.map(({ id, title, entry }) => (
        <Cell
          key={id}
          isWrapped
          title={title}
          note={
            entry && (
              <>
                <View>{`${shortDay(entry.from, today)}到 ${shortDay(entry.to, today)}的`}</View>
                <View>{`最晚 ${shortDay(entry.dueOn, today)}填${entry.isLate ? '，已经过了' : ''}`}</View>
              </>
            )
          }
          label={`填${title}`}
          onClick={() => void go(routes.indicatorEntry({ id }))}
        />
      ))}
    </Card>
  )
}

/** Goal → indicator → target and value, with who answers for it. */
export function IndicatorTree() {
  const { data, error, retry } = useIndicators()
  const [side, setSide] = useState<(typeof sides)[number]['value']>('goals')
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '指标')} onRetry={retry} /> : <Skeleton cards={4} />}</Page>
  const branches = data.branches.filter(({ isGoal }) => isGoal === (side === 'goals'))
  const mine = data.branches.flatMap(({ indicators }) => indicators).filter(isMine).sort((a, b) => (a.entry!.dueOn < b.entry!.dueOn ? -1 : 1))
  return (
    <Page isDense>
      <MineCard rows={mine} />
      <Segmented label="哪一部分" options={sides} value={side} onChange={setSide} />
      {branches.length === 0 && <EmptyState title="还没有指标" note="办公室按方案加上以后，这里就有了。" />}
      {branches.map((branch) => (
        <Branch key={branch.theme} branch={branch} />
      ))}
      <View className="t-note">{`${longInstant(data.asOf)} 的数。算出来的数不用人填，和总览、报告一致。`}</View>
      {data.mayEdit && (
        <Button kind="line" icon="plus" onClick={() => void go(routes.indicatorEdit({}))}>
          新加一项指标
        </Button>
      )}
    </Page>
  )
}
