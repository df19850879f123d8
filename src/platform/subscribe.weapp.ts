import Taro from '@tarojs/taro'
import type { RequestSubscribe, SubscribeAnswer } from './contract'

const isAnswer = (value: unknown): value is SubscribeAnswer => ['accept', 'reject', 'ban', 'filter'].includes(String(value))

export const requestSubscribe: RequestSubscribe = async (templateIds) => {
  try {
    const answers = (await Taro.requestSubscribeMessage({ tmplIds: [...templateIds] } as never)) as unknown as Record<string, unknown>
    return Object.fromEntries(templateIds.map((id) => [id, isAnswer(answers[id]) ? answers[id] : 'reject'] as const))
  } catch {
    return 'unavailable'
  }
}
