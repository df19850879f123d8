import { useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Route } from './navigation'
import { setShareMenu } from './share-menu'

interface More {
  /** A draft is not: WeChat draws the card from what stands on the screen, whoever may open it. */
  isForOthers?: boolean
  /** Stands on the card in place of that drawing; one that everybody may see. */
  picture?: string | undefined
}

/**
 * The card that WeChat sends of this page; whoever opens it sees what they may see. The page's config says `enableShareAppMessage`. A browser has no
 * such card.
 */
export const usePageShare = (title: string, { url }: Route, { isForOthers = true, picture }: More = {}): void => {
  useShareAppMessage(() => ({ title, path: url, ...(picture !== undefined && { imageUrl: picture }) }))
  useEffect(() => setShareMenu(isForOthers), [isForOthers])
}
