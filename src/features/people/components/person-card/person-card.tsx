import { View } from '@tarojs/components'
import { Card, ErrorState, KeyValue, Page, SectionTitle, Skeleton, Timeline } from '@/src/components'
import { longDay, shortInstant } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { peopleKeeping } from '@/types/people/keeping.contract'
import { rolesText } from '../../role-words'
import { changeWords } from '../../roster-words'
import { PersonActs } from './person-acts'

/** One person of the roster: who they are, and what became of them. */
export function PersonCard({ id }: { id: string }) {
  const { data, error, retry } = useQuery(peopleKeeping.person, { id })
  const { today } = useViewer()
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个人')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  const { person, changes } = data
  return (
    <Page isDense>
      <Card>
        <View className="t-title">{person.name ?? '空缺的岗位'}</View>
        <View className="mt-2">
          {person.duty && <KeyValue name="职务">{person.duty}</KeyValue>}
          {person.departments.length > 0 && <KeyValue name="部室">{person.departments.join('、')}</KeyValue>}
          {person.roles.length > 0 && <KeyValue name="角色">{rolesText(person.roles)}</KeyValue>}
          {person.unions.length > 0 && <KeyValue name="哪个工会">{person.unions.map(({ name }) => name).join('、')}</KeyValue>}
          {person.reportsTo && <KeyValue name="上级">{person.reportsTo.name}</KeyValue>}
          {person.leftOn ? <KeyValue name="离开">{longDay(person.leftOn)}</KeyValue> : <KeyValue name="微信">{person.isBound ? '绑定了' : '还没绑定'}</KeyValue>}
        </View>
      </Card>
      <PersonActs person={person} />
      {changes.length > 0 && (
        <Card>
          <SectionTitle>经过</SectionTitle>
          <Timeline entries={changes.map((change, index) => ({ key: `${change.at}${index}`, kind: 'past' as const, text: changeWords(change), date: shortInstant(change.at, today), detail: change.note }))} />
        </Card>
      )}
    </Page>
  )
}
