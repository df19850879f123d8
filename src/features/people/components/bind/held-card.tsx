import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { boundAs } from '@/domain/people/people.notice'
import { Banner, Button, Card, Field, FieldError, KeyValue, Page } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { go, restart } from '@/src/platform/navigation'
import type { HeldInvitation } from '@/types/people/invitations.contract'
import type { HeldCode } from '../../api/use-invitation'
import { bindingMessageOf, noSuchCode, standingWords } from '../../binding-words'

interface HeldCardProps {
  invitation: HeldCode
  held: HeldInvitation
  /** Back to where another code can be given. */
  onOther: () => void
}

/** For whom it is; nobody is bound before they say that it is them. */
export function HeldCard({ invitation, held, onOther }: HeldCardProps) {
  const { take, isTaking, error } = invitation
  const { today, person } = useViewer()
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const { state, personName, madeByName, expiresAt } = held
  const asksName = personName === null && person?.name === null
  const isNameMissing = asksName && countCharacters(name.trim()) < 2
  const submit = (): void => {
    setTried(true)
    if (!isNameMissing) take(asksName ? name : undefined)
  }
  if (state !== 'open') return <Closed held={held} onOther={onOther} />
  return (
    <Page
      title="绑定身份"
      bar={
        <>
          <Button kind="line" onClick={onOther}>
            不是我
          </Button>
          <Button isGrowing onClick={submit} isSending={isTaking} sendingText="正在绑定">
            {personName ? `我是${personName}，绑定` : '绑定到我'}
          </Button>
        </>
      }
    >
      <View className="t-title">{personName ? `给${personName}的邀请` : '给您的邀请'}</View>
      <Card>
        <KeyValue name="绑成">{boundAs(held)}</KeyValue>
        <KeyValue name="发邀请的">{madeByName}</KeyValue>
        <KeyValue name="有效到">{shortInstant(expiresAt, today)}</KeyValue>
      </Card>
      {asksName && (
        <Card>
          <Field label="您的姓名" value={name} onChange={setName} maxLength={30} hasCounter={false} error={isTried && isNameMissing ? '写上您的姓名，至少 2 个字' : undefined} />
        </Card>
      )}
      {error && <FieldError>{bindingMessageOf(error, noSuchCode)}</FieldError>}
      <Banner>{personName ? '绑好以后，这个微信就是他本人。您不是他，请不要绑。' : '这个码谁拿到谁能绑，只能绑一次。不是给您的，请不要绑。'}</Banner>
      <View className="t-note">您以前在这里反映的还是您的；匿名反映的照样没人知道是谁。</View>
    </Page>
  )
}

/** It works no more, or not for this person: what happened, and the way on. */
function Closed({ held, onOther }: { held: HeldInvitation; onOther: () => void }) {
  const { today } = useViewer()
  const { title, note } = standingWords(held, today)
  const isDone = held.state === 'usedByYou'
  const apply = (): void => void go(routes.applyRole({ kind: held.state === 'boundElsewhere' ? 'account' : 'role' }))
  return (
    <Page
      title="绑定身份"
      bar={
        <>
          {held.state !== 'usedByYou' && (
            <Button kind="line" onClick={onOther}>
              换一个码
            </Button>
          )}
          {isDone || held.state === 'forSomebodyElse' ? (
            <Button isGrowing onClick={() => void restart(routes.home())}>
              回工作台
            </Button>
          ) : (
            <Button isGrowing onClick={apply}>
              {held.state === 'boundElsewhere' ? '申请换微信' : '申请绑定'}
            </Button>
          )}
        </>
      }
    >
      <View className="t-title">{title}</View>
      <View className="t-sub">{note}</View>
    </Page>
  )
}
