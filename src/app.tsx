import type { PropsWithChildren } from 'react'
import { isAnythingWaiting } from './features/visit/queue/waiting'
import { initCloud } from './platform/call'
import { onForeground } from './platform/lifecycle'
import { loadSender } from './sender'
import './app.scss'

initCloud()

/** What waits since an earlier run is sent from the start, whatever page that is; on a phone where nothing waits nothing is loaded. What cannot be fetched now is tried when the app next comes to the front. */
const send = (): void => void (isAnythingWaiting() && loadSender().catch(() => undefined))
send()
onForeground(send)

export default function App({ children }: PropsWithChildren) {
  return children
}
