import { usePageParams } from '@/src/platform/navigation'
import type { ParamsOf, RouteName } from './routes'

/** The parameters of this page; WeChat hands them over still encoded. */
export const useParams = <N extends RouteName>(_route: N): Partial<ParamsOf<N>> => {
  const raw = usePageParams()
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decode(value)])) as Partial<ParamsOf<N>>
}

const decode = (value: string | undefined): string | undefined => {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return value
  }
}
