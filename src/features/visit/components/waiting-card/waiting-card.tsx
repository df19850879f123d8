import { View } from '@tarojs/components'
import { topicWords } from '@/domain/visit/vocabulary'
import { Button, Card, Icon, KeyValue } from '@/src/components'
import type { KeptDraft } from '../../use-draft'

/** Written and on its way: what was sent once without an answer must not change before somebody knows. */
export function WaitingCard({ kept }: { kept: KeptDraft }) {
  const { draft, photos, change } = kept
  const { sent, topics, record, problems, practices } = draft
  const unsent = photos.filter(({ fileId }) => fileId === null).length
  return (
    <Card>
      <View className="row row-top">
        <Icon name="clock" size="l" className="c-2" />
        <View className="grow">
          <View className="t-head">写好了，等着送出</View>
          <View className="t-sub">
            {sent ? '送过一次，没等到回音。连上网会再问一遍，不会记成两次；先不能改。' : '连上网自动送出，不用守着。'}
          </View>
        </View>
      </View>
      <View className="mt-2">
        <KeyValue name="谈了什么">{topics.map((topic) => topicWords[topic]).join('、')}</KeyValue>
        <View className="mt-2">{record}</View>
        <View className="t-sub mt-2">
          {[`问题 ${problems.length} 个`, `做法 ${practices.length} 条`, `照片 ${photos.length} 张${unsent > 0 ? `，${unsent} 张还没传` : ''}`].join('，')}
        </View>
      </View>
      {!sent && (
        <View className="mt-3">
          <Button kind="line" isSmall icon="pencil" onClick={() => change({ isWaitingToSend: false })}>
            再改改
          </Button>
        </View>
      )}
    </Card>
  )
}
