import { Button as NativeButton } from '@tarojs/components'
import { Button } from '@/src/components'
import './agree-button.scss'

interface AgreeButtonProps {
  onAgree: () => void
  isSending: boolean
}

/** One tap agrees to our notice and, in WeChat, to WeChat's privacy contract too: nobody is asked twice. */
export function AgreeButton({ onAgree, isSending }: AgreeButtonProps) {
  if (process.env.TARO_ENV !== 'weapp' || isSending) {
    return (
      <Button onClick={onAgree} isSending={isSending}>
        同意并开始
      </Button>
    )
  }
  return (
    <NativeButton className="button agree-button" hoverClass="agree-button--pressed" openType="agreePrivacyAuthorization" onClick={onAgree}>
      同意并开始
    </NativeButton>
  )
}
