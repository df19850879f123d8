import { View } from '@tarojs/components'
import { Page, Seal } from '@/src/components'
import { MineCards, ReportCard } from '@/src/features/problem/components/mine'
import { AlternateNotice } from '@/src/features/settings/components/alternate-notice'
import './worker-home.scss'

/** 职工首页 (DESIGN a, k): say it, answer what is asked, see how it goes. */
export function WorkerHome({ unionName }: { unionName: string | undefined }) {
  return (
    <Page title="联系点">
      <View className="worker-home__head">
        <Seal />
        <View className="grow">
          <View className="t-head">遇到难处，跟工会说</View>
          {unionName && <View className="t-note worker-home__union">{unionName}</View>}
        </View>
      </View>
      <AlternateNotice />
      <ReportCard />
      <MineCards />
    </Page>
  )
}
