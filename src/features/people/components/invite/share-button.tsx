import { Button as NativeButton } from '@tarojs/components'
import type { ReactElement } from 'react'
import './share-button.scss'

/** WeChat sends a page's card only from a button of its own; a browser has no such card. */
export function ShareButton({ fallback }: { fallback: ReactElement }) {
  if (process.env.TARO_ENV !== 'weapp') return fallback
  return (
    <NativeButton className="button button--primary grow share-button" hoverClass="button--primary-pressed" openType="share">
      发给微信好友
    </NativeButton>
  )
}
