/** Taro asks the browser how fast its connection is, which is never "none": the browser itself knows whether there is one. */

export const isOnline = (): Promise<boolean> => Promise.resolve(navigator.onLine)

/** Tells every change; answers how to stop listening. */
export const onNetworkChange = (listener: (isConnected: boolean) => void): (() => void) => {
  const comes = (): void => listener(true)
  const goes = (): void => listener(false)
  window.addEventListener('online', comes)
  window.addEventListener('offline', goes)
  return () => {
    window.removeEventListener('online', comes)
    window.removeEventListener('offline', goes)
  }
}
