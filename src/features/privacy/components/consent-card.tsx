import { View } from '@tarojs/components'
import { Card, KeyValue, SectionTitle, Skeleton } from '@/src/components'
import { longDay } from '@/src/lib/format'
import { failureOf } from '@/src/lib/messages'
import { useQuery } from '@/src/lib/use-query'
import { privacyOwn } from '@/types/privacy/own.contract'

/** Which version of the notice was agreed to, and when. */
export function ConsentCard() {
  const { data, error, retry } = useQuery(privacyOwn.consents, {})
  if (!data && !error) return <Skeleton cards={1} />
  return (
    <Card onClick={data ? undefined : retry} label={data ? undefined : '同意记录没有取到，点这里再试一次'}>
      <SectionTitle>您同意过的</SectionTitle>
      {data ? (
        data.rows.map(({ policyVersion, on }) => (
          <KeyValue key={`${policyVersion}${on}`} name="隐私说明">{`${policyVersion} 版，${longDay(on)}同意`}</KeyValue>
        ))
      ) : (
        <View className="t-sub mt-1">{`${failureOf(error!, '同意记录').title}，点这里再试一次`}</View>
      )}
      <View className="t-note mt-2">说明改了，会先请您再看一遍、再同意。</View>
    </Card>
  )
}
