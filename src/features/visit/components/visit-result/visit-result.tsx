import { View } from '@tarojs/components'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, CoverageStrip, Icon, Page, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { back, go, replace } from '@/src/platform/navigation'
import type { VisitDraft } from '../../draft'
import type { Finished } from '../../queue/transport'
import { outcomeWords } from '../../result-words'
import './visit-result.scss'

/** What came of it: whether it counts, who is asked, and the numbers of the new lines. */
export function VisitResult({ draft, finished }: { draft: VisitDraft; finished: Finished }) {
  const { fieldDone, fieldWanted, problems, practices = [], visitId, awaitsConfirmation } = finished
  const outcome = outcomeWords({ ...finished, mode: draft.mode, placing: draft.checkedIn?.placing ?? 'none', distanceMeters: draft.checkedIn?.distanceMeters ?? null })
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void back(routes.third())}>返回</Button>}>
      <View className="row visit-result__head">
        <Icon name="checkc" size="xl" className="c-action" />
        <View className="grow">
          <View className="t-title">走访记下了</View>
          <View className="t-sub">{`${draft.union.name}，${visitModeWords[draft.mode]}`}</View>
        </View>
      </View>
      <Card>
        <View className="row-between">
          <View className="t-head">{awaitsConfirmation ? `等${draft.forName ?? '本人'}确认` : outcome.title}</View>
          {fieldWanted > 0 && <CoverageStrip done={fieldDone} wanted={fieldWanted} />}
        </View>
        <View className="t-sub mt-1">{awaitsConfirmation ? '记录送到本人那里了，本人看过、点“确认记录”，才算一次走访。' : outcome.text}</View>
        <View className="t-sub mt-1">已经请工会主席确认，点一下就行；不确认也不催。</View>
      </Card>
      {problems.length > 0 && (
        <Card isList>
          <SectionTitle>{`进了台账 ${problems.length} 件`}</SectionTitle>
          {problems.map(({ id, number, title }) => (
            <Cell
              key={id}
              title={title}
              note={<View className="t-number">{number}</View>}
              onClick={() => void go(routes.myProblem({ id }))}
              label={`${title}，${number}`}
              isWrapped
            />
          ))}
        </Card>
      )}
      {practices.length > 0 && (
        <Card isList>
          <SectionTitle>{`记下做法 ${practices.length} 条`}</SectionTitle>
          {practices.map(({ id, title }) => (
            <Cell key={id} title={title} isWrapped note="存成草稿，接着补" onClick={() => void go(routes.practice({ id }))} />
          ))}
        </Card>
      )}
      <Button kind="line" onClick={() => void replace(routes.visitRecord({ id: visitId }))}>
        看这次走访
      </Button>
    </Page>
  )
}
