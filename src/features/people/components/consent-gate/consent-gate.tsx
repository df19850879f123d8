import { View } from '@tarojs/components'
import { Banner, Button, Page, Seal } from '@/src/components'
import { messageOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import type { Me } from '@/types/people.contract'
import { useConsent } from '../../api/use-consent'
import { PrivacyNotice } from '../privacy-notice'
import { AgreeButton } from './agree-button'
import './consent-gate.scss'

/** The first use: the notice before anything is kept of this person. Without agreeing one may look at 公开. */
export function ConsentGate({ me }: { me: Me }) {
  const { agree, isSending, error } = useConsent(me.policyVersion)
  return (
    <Page
      title="联系点"
      bar={
        <>
          <Button kind="line" onClick={() => void go(routes.third())}>
            先看看
          </Button>
          <View className="consent-gate__agree">
            <AgreeButton onAgree={agree} isSending={isSending} />
          </View>
        </>
      }
    >
      <View className="row consent-gate__head">
        <Seal />
        <View className="grow">
          <View className="t-head">遇到难处，跟工会说</View>
          <View className="t-note">开始之前，请看一下我们怎么对待您的资料</View>
        </View>
      </View>
      {error && <Banner tone="warn">{messageOf(error)}</Banner>}
      <PrivacyNotice />
    </Page>
  )
}
