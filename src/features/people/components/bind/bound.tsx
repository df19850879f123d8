import { View } from '@tarojs/components'
import { Button, Card, Icon, Page } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { restart } from '@/src/platform/navigation'
import type { Me } from '@/types/people/me.contract'
import { rolesText } from '../../role-words'

/** Bound: who one is now, and on to the workbench, whose tabs are other ones from here on. */
export function Bound({ me: { person } }: { me: Me }) {
  return (
    <Page
      title="绑定身份"
      bar={
        <Button isGrowing onClick={() => void restart(routes.home())}>
          去工作台
        </Button>
      }
    >
      <Card>
        <View className="row">
          <Icon name="checkc" size="l" className="c-action" />
          <View className="grow">
            <View className="t-title">绑好了</View>
            <View className="t-sub mt-1">{[person?.name, person && rolesText(person.roles)].filter(Boolean).join('，')}</View>
          </View>
        </View>
      </Card>
      <View className="t-note">换了手机不用再绑，同一个微信就行。换了微信，在“我的 › 我的身份”里申请。</View>
    </Page>
  )
}
