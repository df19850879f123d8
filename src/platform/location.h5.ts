import type { LocateOnce } from './contract'

const timeoutMs = 10_000
const oldAfterMs = 120_000
const reasons = { 1: 'refused', 2: 'unavailable', 3: 'timeout' } as const

export const locateOnce: LocateOnce = () =>
  new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve({ isFound: false, reason: 'unavailable' })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) => {
        const isOld = timestamp !== undefined && Date.now() - timestamp > oldAfterMs
        resolve({ isFound: true, latitude: coords.latitude, longitude: coords.longitude, accuracyMeters: coords.accuracy, system: 'wgs84', isOld })
      },
      ({ code }) => resolve({ isFound: false, reason: reasons[code as 1 | 2 | 3] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: timeoutMs, maximumAge: 0 },
    )
  })
