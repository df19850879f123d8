import { View } from '@tarojs/components'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { Button, Card, Cell, CoverageStrip, Icon, Page, SectionTitle } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { back, go, replace } from '@/src/platform/navigation'
import type { Finished } from '../../api/finish-visit'
import type { VisitDraft } from '../../draft'
import { outcomeWords } from '../../result-words'
import './visit-result.scss'

/** What came of it: whether it counts, and the numbers of the new lines. */
export function VisitResult({ draft, finished }: { draft: VisitDraft; finished: Finished }) {
  const { fieldDone, fieldWanted, problems, visitId } = finished
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
          <View className="t-head">{outcome.title}</View>
          {fieldWanted > 0 && <CoverageStrip done={fieldDone} wanted={fieldWanted} />}
        </View>
        <View className="t-sub mt-1">{outcome.text}</View>
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
      <Button kind="line" onClick={() => void replace(routes.visitRecord({ id: visitId }))}>
        看这次走访
      </Button>
    </Page>
  )
}
