import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { typedCode } from '@/domain/people/invitation'
import { Button, Card, Field, FieldError, Page, Skeleton } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { go } from '@/src/platform/navigation'
import { scanCode } from '@/src/platform/scan'
import { toast } from '@/src/platform/dialog'
import { useInvitation } from '../../api/use-invitation'
import { bindingMessageOf, noSuchCode } from '../../binding-words'
import { Bound } from './bound'
import { HeldCard } from './held-card'

const length = 10

/** An invitation's code, scanned or typed; `scene` is the code that opened the page. */
export function Bind({ scene }: { scene: string | undefined }) {
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const invitation = useInvitation()
  const { held, bound, look, forget, isLooking, error } = invitation
  const [isByHand, setByHand] = useState(!scene)
  const opened = useRef<string>()
  useEffect(() => {
    if (!scene || opened.current === scene) return
    opened.current = scene
    setCode(typedCode(scene))
    look(scene)
  }, [scene, look])
  const scan = async (): Promise<void> => {
    const text = await scanCode()
    if (text === 'unavailable') return toast('这里扫不了，把码写在下面')
    if (text === undefined) return
    setCode(typedCode(text))
    look(text)
  }
  const isShort = typedCode(code).length !== length
  const submit = (): void => {
    setTried(true)
    if (!isShort) look(code)
  }
  if (bound) return <Bound me={bound} />
  const giveAnother = (): void => {
    forget()
    setByHand(true)
  }
  if (held) return <HeldCard invitation={invitation} held={held} onOther={giveAnother} />
  if (!isByHand && !error) return <Page title="绑定身份"><Skeleton cards={1} /></Page>
  return (
    <Page title="绑定身份" bar={<Button isGrowing onClick={submit} isSending={isLooking} sendingText="正在看">看看这份邀请</Button>}>
      <View className="t-title">绑定身份</View>
      <View className="t-sub">办公室发给您一张码，或者 10 个字的邀请码。绑好以后，您就能办自己那一份事。</View>
      <Card>
        <Field label="邀请码" placeholder="比如 K7M2Q X9RTA" value={code} onChange={setCode} maxLength={24} hasCounter={false} error={isTried && isShort ? '邀请码是 10 个字母和数字' : undefined} />
        {error && <FieldError>{bindingMessageOf(error, noSuchCode)}</FieldError>}
        <View className="mt-3">
          <Button kind="secondary" isSmall icon="qr" onClick={() => void scan()}>
            扫码
          </Button>
        </View>
      </Card>
      <Button kind="text" onClick={() => void go(routes.applyRole({ kind: 'role' }))}>
        没有邀请码，申请绑定
      </Button>
    </Page>
  )
}
