import Taro, { useRouter } from '@tarojs/taro'

/** A page and its parameters, as `src/lib/routes.ts` spells them. */
export interface Route {
  url: string
  isTab: boolean
}

/** Opens a page above this one; a tab page is switched to. */
export const go = async ({ url, isTab }: Route): Promise<void> => {
  await (isTab ? Taro.switchTab({ url }) : Taro.navigateTo({ url }))
}

/** Opens a page in the place of this one. */
export const replace = async ({ url, isTab }: Route): Promise<void> => {
  await (isTab ? Taro.switchTab({ url }) : Taro.redirectTo({ url }))
}

/** Back to the page before; to `fallback` when this page was opened from outside. */
export const back = async (fallback: Route): Promise<void> => {
  await (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : replace(fallback))
}

/** Forgets every open page: for a change of identity. */
export const restart = async ({ url }: Route): Promise<void> => {
  await Taro.reLaunch({ url })
}

export const usePageParams = (): Readonly<Record<string, string | undefined>> => useRouter().params
