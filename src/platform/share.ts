import { useShareAppMessage } from '@tarojs/taro'
import type { Route } from './navigation'

/**
 * The card that WeChat sends of this page; whoever opens it sees what they may see. The page's config says `enableShareAppMessage`. A browser has no
 * such card.
 */
export const usePageShare = (title: string, { url }: Route): void => useShareAppMessage(() => ({ title, path: url }))
