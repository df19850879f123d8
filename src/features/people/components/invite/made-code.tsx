import { Image, View } from '@tarojs/components'
import type { Role } from '@/domain/people/role'
import { boundAs } from '@/domain/people/people.notice'
import { aria } from '@/src/components/aria'
import { Banner, Button, Card, Page } from '@/src/components'
import { shortInstant } from '@/src/lib/format'
import { qrPicture } from '@/src/lib/qr-picture'
import { routes } from '@/src/lib/routes'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { savePicture } from '@/src/platform/album'
import { copyText } from '@/src/platform/clipboard'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { usePageShare } from '@/src/platform/share'
import { peopleInvitations } from '@/types/people/invitations.contract'
import { ShareButton } from './share-button'
import './made-code.scss'

interface MadeCodeProps {
  code: string
  expiresAt: string
  role: Role
  personName: string | null
  unionName: string | null
}

/** K7M2Q X9RTA */
const parted = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`

/** The code to hand over, now or never: it is kept nowhere. */
export function MadeCode({ code, expiresAt, role, personName, unionName }: MadeCodeProps) {
  const { data } = useQuery(peopleInvitations.invitationPicture, { code })
  const { today } = useViewer()
  // The mini program's own code opens the page that binds; without one, 我的身份 reads this.
  const picture = data?.picture ?? qrPicture(code)
  usePageShare(personName ? `请${personName}绑定联系点` : '请绑定联系点', routes.bind({ scene: code }))
  const save = async (): Promise<void> => toast((await savePicture(picture, `invitation-${code.slice(0, 4)}`)) ? '存好了' : '没存上，看看相册权限')
  const words = `联系点邀请码：${parted(code)}。在小程序“我的 › 我的身份 › 有邀请码”里写上，${shortInstant(expiresAt, today)}前有效。`
  return (
    <Page
      isDense
      bar={
        <>
          <Button kind="line" onClick={() => void back(routes.invitations())}>
            交出去了
          </Button>
          <ShareButton fallback={<Button isGrowing icon="copy" onClick={() => void copyText(words)}>复制邀请码</Button>} />
        </>
      }
    >
      <Banner tone="warn">码只在这一页看得到，离开就没有了。现在就交给本人。</Banner>
      <Card>
        <View className="made-code">
          <View className="t-title">{personName ? `给${personName}` : '谁拿到谁用'}</View>
          <View className="t-sub mt-1">{boundAs({ role, unionName: role === 'chair' ? unionName : null })}</View>
          <Image className="made-code__picture" src={picture} {...aria({ label: '邀请的码' })} />
          <View className="made-code__sign">{parted(code)}</View>
          <View className="t-note mt-1">{`${shortInstant(expiresAt, today)} 前有效，只能用一次`}</View>
        </View>
        <View className="row mt-3">
          <Button kind="secondary" isSmall isGrowing onClick={() => void save()}>
            存成图片
          </Button>
          <Button kind="secondary" isSmall isGrowing onClick={() => void copyText(words)}>
            复制文字
          </Button>
        </View>
      </Card>
    </Page>
  )
}
