import { View } from '@tarojs/components'
import { Button, Card, EmptyState, ErrorState, KeyValue, Light, ListView, Page, PhotoGrid, SectionTitle, Skeleton, Timeline } from '@/src/components'
import { longDay, shortDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useList } from '@/src/lib/use-list'
import { useViewer } from '@/src/lib/use-viewer'
import { previewPhotos } from '@/src/platform/files'
import { go } from '@/src/platform/navigation'
import { type IndicatorBranch, type IndicatorRow, reviewIndicators } from '@/types/review/indicators.contract'
import { useIndicator } from '../../api/use-indicators'
import { entrySentence, responsibleOf } from '../../indicator-words'

/** One indicator: how it stands against what, by whom and from which clause, and what was entered. */
export function IndicatorView({ id }: { id: string | undefined }) {
  const { found, mayEdit, error, retry } = useIndicator(id)
  const { today } = useViewer()
  if (found === undefined) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这项指标')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  if (found === null) return <Page isDense><EmptyState title="没有找到这项指标" note="可能已经停用。" /></Page>
  const { row, branch } = found
  const mayEnter = row.source === null && (mayEdit || !!row.entry?.isYours)
  return (
    <Page isDense bar={mayEnter ? <Button isGrowing onClick={() => void go(routes.indicatorEntry({ id: row.id }))}>填这一项</Button> : undefined}>
      <View className="t-title">{row.title}</View>
      <Facts row={row} branch={branch} />
      <Targets row={row} />
      {row.source === null && <Entries id={row.id} />}
      {row.source !== null && <View className="t-sub">{`${entrySentence(row, today) ?? ''}，和总览里的是同一个数。`}</View>}
      {mayEdit && (
        <Button kind="line" icon="pencil" onClick={() => void go(routes.indicatorEdit({ id: row.id }))}>
          改目标和谁来填
        </Button>
      )}
    </Page>
  )
}

function Facts({ row, branch }: { row: IndicatorRow; branch: IndicatorBranch }) {
  const { today } = useViewer()
  const { leaderNames, departments } = responsibleOf(row, branch)
  const entry = entrySentence(row, today)
  return (
    <Card>
      <KeyValue name="现在">
        <View className="t-strong">{row.valueWords}</View>
      </KeyValue>
      {row.valueOn && <KeyValue name="哪天的数">{[longDay(row.valueOn), row.enteredBy].filter(Boolean).join('，')}</KeyValue>}
      <KeyValue name="目标">{row.targetWords}</KeyValue>
      <KeyValue name="最晚">{row.dueOn === null ? '年底' : longDay(row.dueOn)}</KeyValue>
      <KeyValue name="状态">{row.light ? <Light color={row.light} /> : row.value === null ? '没有数，还不能说' : '只统计，不比'}</KeyValue>
      <KeyValue name="方案里">{row.clause}</KeyValue>
      {leaderNames.length > 0 && <KeyValue name="责任领导">{leaderNames.join('、')}</KeyValue>}
      {departments.length > 0 && <KeyValue name="责任部门">{departments.join('、')}</KeyValue>}
      {entry && <KeyValue name="谁填">{entry}</KeyValue>}
    </Card>
  )
}

/** Older targets: past reports keep theirs. */
function Targets({ row: { targets } }: { row: IndicatorRow }) {
  if (targets.length === 0) return null
  return (
    <Card>
      <SectionTitle>以前的目标</SectionTitle>
      {[...targets].reverse().map(({ targetWords, dueOn, untilOn, byName }) => (
        <View key={`${untilOn} ${targetWords}`} className="mt-2">
          <View>{`${targetWords}，${dueOn === null ? '到年底' : `到${longDay(dueOn)}`}`}</View>
          <View className="t-note">{`用到${longDay(untilOn)}，${byName || '办公室'}改的`}</View>
        </View>
      ))}
      <View className="t-note mt-2">以前的报告还按当时的目标。</View>
    </Card>
  )
}

function Entries({ id }: { id: string }) {
  const list = useList(reviewIndicators.indicatorEntries, { id })
  const { today } = useViewer()
  return (
    <Card>
      <SectionTitle>填过的</SectionTitle>
      <ListView list={list} what="填过的数" cards={1} empty={<View className="t-sub mt-1">还没有人填过。</View>}>
        {(rows) => (
          <Timeline
            entries={rows.map(({ id: key, on, valueWords, note, byName, evidence }, index) => ({
              key,
              kind: index === 0 ? ('now' as const) : ('past' as const),
              text: valueWords,
              date: shortDay(on, today),
              detail: [byName, note].filter(Boolean).join('：'),
              children: evidence.length > 0 && (
                <PhotoGrid
                  photos={evidence.map(({ fileId, url }) => ({ id: fileId, src: url, state: 'done' }))}
                  onOpen={({ src }) => previewPhotos(evidence.map(({ url }) => url), src)}
                />
              ),
            }))}
          />
        )}
      </ListView>
    </Card>
  )
}
