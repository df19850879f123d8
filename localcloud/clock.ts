/**
 * The cloud's clock: real time shifted by an offset in milliseconds. The offset lies in shared memory, so that every
 * function instance (a worker thread) sees a change at once.
 */
export class Clock {
  readonly shared = new SharedArrayBuffer(8)
  private readonly offset = new Float64Array(this.shared)
  private readonly listeners = new Set<() => void>()

  now(): number {
    return Date.now() + this.offsetMs
  }

  get offsetMs(): number {
    return this.offset[0] ?? 0
  }

  shift(offsetMs: number): void {
    this.offset[0] = offsetMs
    for (const listener of this.listeners) listener()
  }

  onShift(listener: () => void): void {
    this.listeners.add(listener)
  }
}
