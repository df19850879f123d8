import type { PropsWithChildren } from 'react'
import { initCloud } from './platform/call'
import './app.scss'

initCloud()

export default function App({ children }: PropsWithChildren) {
  return children
}
