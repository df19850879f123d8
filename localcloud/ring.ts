/** Keeps the newest `capacity` entries. */
export class Ring<T> {
  private entries: T[] = []

  constructor(private readonly capacity: number) {}

  add(entry: T): void {
    this.entries.push(entry)
    if (this.entries.length >= this.capacity * 2) this.entries = this.entries.slice(-this.capacity)
  }

  /** Oldest first. */
  list(): T[] {
    return this.entries.slice(-this.capacity)
  }

  clear(): void {
    this.entries = []
  }
}
