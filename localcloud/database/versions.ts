import type { Store } from './store'
import type { Document } from './values'

/** What a document was before a commit replaced it; null when it did not exist. */
export interface Version {
  replacedAt: number
  before: Document | null
}

/** The versions of documents that an open transaction may still have to see, by document, oldest first. */
export class Versions {
  private readonly history = new Map<string, Version[]>()

  constructor(private readonly store: Store) {}

  /** Those replaced after the commit numbered `snapshot`. */
  since(key: string, snapshot: number): Version[] {
    return (this.history.get(key) ?? []).filter(({ replacedAt }) => replacedAt > snapshot)
  }

  /** Forgotten again should the running write fail. */
  remember(key: string, replacedAt: number, before: Document | null): void {
    const versions = this.history.get(key) ?? []
    const version = { replacedAt, before }
    versions.push(version)
    this.history.set(key, versions)
    this.store.onRollback(() => versions.splice(versions.indexOf(version), 1))
  }

  /** Lets go of what none of these snapshots needs. */
  keepSince(snapshots: readonly number[]): void {
    if (snapshots.length === 0) return this.history.clear()
    const oldest = Math.min(...snapshots)
    for (const [key, versions] of this.history) {
      const kept = versions.filter(({ replacedAt }) => replacedAt > oldest)
      if (kept.length > 0) this.history.set(key, kept)
      else this.history.delete(key)
    }
  }
}
