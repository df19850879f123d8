import { View } from '@tarojs/components'
import { transitionOf } from '@/domain/problem/problem.transitions'
import { replyPlaces } from '@/domain/problem/reply.places'
import { stateWords } from '@/domain/problem/vocabulary'
import { Button, Card, Cell, ErrorState, SectionTitle, Skeleton, StatusTag } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { go } from '@/src/platform/navigation'
import { type ReplyTemplateView, settingsReplies } from '@/types/settings/replies.contract'

type Place = (typeof replyPlaces)[number]

/** 待受理、办理中时用. */
const whenWords = ({ command }: Place): string => `${(transitionOf(command).from ?? []).map((state) => stateWords[state]).join('、')}时用`

/** 常用答复, place by place, as the office keeps them. */
export function RepliesSetting() {
  const { mayCall } = useViewer()
  const { data, error, retry } = useQuery(settingsReplies.replies, {})
  if (!data) return error ? <ErrorState {...failureOf(error, '常用答复')} onRetry={retry} /> : <Skeleton cards={3} />
  const mayEdit = mayCall(settingsReplies.saveReply)
  return (
    <>
      <View className="t-sub">写答复时点一下就填进去。〔 〕里的要人填，编号、事项、单位、承办人、期限、办结日期会自动填好。</View>
      {replyPlaces.map((place) => (
        <PlaceCard key={place.name} place={place} mayEdit={mayEdit} templates={data.rows.filter(({ command, field }) => command === place.command && field === place.field)} />
      ))}
    </>
  )
}

function PlaceCard({ place, mayEdit, templates }: { place: Place; mayEdit: boolean; templates: readonly ReplyTemplateView[] }) {
  const { command, field, name } = place
  return (
    <Card isList>
      <SectionTitle>{name}</SectionTitle>
      <View className="t-note">{whenWords(place)}</View>
      {templates.map(({ id, title, text, isRetired }) => (
        <Cell
          key={id}
          isWrapped
          title={title}
          sub={<View>{text}</View>}
          trailing={isRetired && <StatusTag>不用了</StatusTag>}
          label={mayEdit ? `改：${title}${isRetired ? '，不用了' : ''}` : undefined}
          onClick={mayEdit ? () => void go(routes.replyEdit({ id })) : undefined}
        />
      ))}
      {mayEdit && (
        <Button kind="text" isSmall icon="plus" label={`加一条${name}`} onClick={() => void go(routes.replyEdit({ command, field }))}>
          加一条
        </Button>
      )}
    </Card>
  )
}
