import type { Store } from '../database/store'
import { invalidParameter } from '../errors'

export interface Ticket {
  openid: string
  templateId: string
  left: number
}

/** WeChat's ledger of accepted subscriptions: one acceptance, one message. */
export class Tickets {
  constructor(private readonly store: Store) {
    store.exec('CREATE TABLE IF NOT EXISTS tickets (openid TEXT NOT NULL, template TEXT NOT NULL, remaining INTEGER NOT NULL, PRIMARY KEY (openid, template))')
  }

  accept(openid: string, templateId: string, count = 1): void {
    if (!openid || !templateId || !Number.isInteger(count) || count < 1) throw invalidParameter('a ticket needs an openid, a templateId and a count of one or more')
    this.store
      .prepare('INSERT INTO tickets (openid, template, remaining) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET remaining = remaining + excluded.remaining')
      .run(openid, templateId, count)
  }

  /** Whether there was one to spend. */
  spend(openid: string, templateId: string): boolean {
    const row = this.store.prepare('SELECT remaining FROM tickets WHERE openid = ? AND template = ?').get(openid, templateId)
    if (row === undefined || (row[0] as number) < 1) return false
    this.store.prepare('UPDATE tickets SET remaining = remaining - 1 WHERE openid = ? AND template = ?').run(openid, templateId)
    return true
  }

  list(): Ticket[] {
    const rows = this.store.prepare('SELECT openid, template, remaining FROM tickets ORDER BY openid, template').all()
    return (rows as [string, string, number][]).map(([openid, templateId, left]) => ({ openid, templateId, left }))
  }
}
