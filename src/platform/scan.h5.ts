import type { ScanCode } from './contract'

/** A browser reads no codes. */
export const scanCode: ScanCode = () => Promise.resolve('unavailable')
