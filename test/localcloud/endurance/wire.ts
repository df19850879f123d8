/** One action of the wire, without an SDK: answers `data`, or throws an error with the server's code. */
export async function act(url: string, action: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify({ action: `database.${action}`, ...body }) })
  const answer = (await response.json()) as { code?: string; message?: string; data?: Record<string, unknown>; transactionId?: string }
  if (answer.code) throw Object.assign(new Error(answer.message), { code: answer.code })
  return answer.data ?? { transactionId: answer.transactionId }
}

export const ACCOUNTS = 20
export const EACH = 100

export const COLLECTIONS = [
  { name: 'notes', indexes: [{ name: 'n', fields: [['client', 1], ['n', -1]] }] },
  { name: 'accounts', indexes: [{ name: 'balance', fields: [['balance', 1]] }] },
  { name: 'counters', indexes: [] },
] as const
