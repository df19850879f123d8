import { _, db } from '../lib/cloud'
import { pseudonym, randomId } from '../lib/ids'
import { ticketsOf } from '../notice/ticket.repository'
import { type Transaction, inTransaction } from '../lib/transaction'

const batch = 100

const idsWhere = async (collection: string, where: object): Promise<string[]> => {
  const { data } = await db.collection(collection).where(where).field({ _id: true }).limit(batch).get()
  return (data as { _id: string }[]).map(({ _id }) => _id)
}

/** The line stays; who reported it becomes nobody, in the line and in its first entry of history. */
const unlink = (id: string, keys: readonly string[]): Promise<void> =>
  inTransaction(async (t: Transaction) => {
    const line = await t.get<{ reporter: { kind: string; personId?: string } }>('problems', id)
    if (line?.reporter.kind !== 'person' || !keys.includes(line.reporter.personId!)) return
    const nobody = `closed_${randomId()}`
    await t.update('problems', id, { 'reporter.personId': nobody, 'keys.reporter': nobody, contactPhone: null })
    const first = await t.get<{ event: { submission?: { reporter: { kind: string } } } }>('history', `${id}_1`)
    if (first?.event.submission?.reporter.kind === 'person') {
      await t.update('history', `${id}_1`, { 'event.submission.reporter.personId': nobody, 'event.submission.contactPhone': null })
    }
  })

/** Every line that these ids reported, a batch at a time until there is none. */
export const unlinkProblems = async (reporterIds: readonly string[]): Promise<void> => {
  for (const reporter of reporterIds) {
    for (let ids = await idsWhere('problems', { 'keys.reporter': reporter }); ids.length > 0; ids = await idsWhere('problems', { 'keys.reporter': reporter })) {
      for (const id of ids) await unlink(id, reporterIds)
    }
  }
}

const removeAll = async (collection: string, where: object): Promise<void> => {
  for (let ids = await idsWhere(collection, where); ids.length > 0; ids = await idsWhere(collection, where)) {
    for (const id of ids) await db.collection(collection).doc(id).remove()
  }
}

/** What was only for this person: messages, subscriptions, what they followed, what they applied for. */
export const removeOwnThings = async (openid: string, personIds: readonly string[]): Promise<void> => {
  for (const personId of personIds) {
    await removeAll('outbox', { to: `person:${personId}` })
    await removeAll('follows', { personId, isOn: _.in([true, false]) })
    await removeAll('applications', { applicantId: personId })
    await removeAll('deliveries', { personId })
  }
  await removeAll('tickets', ticketsOf(openid))
  await db.collection('inboxMarks').doc(pseudonym('inbox', openid)).remove()
}
