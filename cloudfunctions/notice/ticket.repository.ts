import { _, db } from '../lib/cloud'
import { pseudonym, randomId } from '../lib/ids'

/** One accepted subscription of WeChat: good for one message of one template, to the account that accepted, whoever that is bound to. */
interface TicketDocument {
  _id: string
  account: string
  templateId: string
  isSpent: boolean
}

const tickets = () => db.collection('tickets')

const accountOf = (openid: string): string => pseudonym('ticket', openid)

/** What the tickets of an account are found by. */
export const ticketsOf = (openid: string) => ({ account: accountOf(openid), templateId: _.gt(''), isSpent: _.in([true, false]) })

export const keepTicket = async (openid: string, templateId: string): Promise<void> => {
  await tickets().add({ data: { _id: randomId(), account: accountOf(openid), templateId, isSpent: false } satisfies TicketDocument })
}

/** Takes one ticket for good; false when the account has none left. Two takers never get the same one. */
export const spendTicket = async (openid: string, templateId: string): Promise<boolean> => {
  for (;;) {
    const { data } = await tickets().where({ account: accountOf(openid), templateId, isSpent: false }).limit(1).get()
    const ticket = data[0] as TicketDocument | undefined
    if (!ticket) return false
    const { stats } = (await tickets().where({ _id: ticket._id, isSpent: false }).update({ data: { isSpent: true } })) as {
      stats: { updated: number }
    }
    if (stats.updated > 0) return true
  }
}

/** How many the account has left, of all templates, up to 1,000. */
export const findTickets = async (openid: string): Promise<number> => {
  const { data } = await tickets().where({ account: accountOf(openid), isSpent: false }).field({ _id: true }).limit(1000).get()
  return data.length
}

/** How many of a template are left, up to ten. */
export const countTickets = async (openid: string, templateId: string): Promise<number> => {
  const { data } = await tickets().where({ account: accountOf(openid), templateId, isSpent: false }).field({ _id: true }).limit(10).get()
  return data.length
}
