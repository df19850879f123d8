import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { visitReceived } from '@/types/visit/received.contract'

/** The union that the viewer chairs, as far as its visits tell, else the one they chose; null when there is none, undefined until it is known. */
export const useOwnUnion = (): { id: string; name: string } | null | undefined => {
  const { person, mayCall } = useViewer()
  const { data, error } = useQuery(visitReceived.received, person && mayCall(visitReceived.received) ? {} : undefined)
  if (!person || (mayCall(visitReceived.received) && !data && !error)) return undefined
  return data?.rows[0]?.union ?? person.union
}
