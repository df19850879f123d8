/** A network that is there, and fails one procedure: its questions never leave, or its answers never come. */
export interface BadNetwork {
  /** The submissionId of every attempt. */
  submissionIds: string[]
  /** From now on everything gets through. */
  heal: () => void
}

interface Event {
  procedure?: string
  input?: { submissionId?: string }
}

export const failing = (procedure: string, lost: 'question' | 'answer'): BadNetwork => {
  const Healthy = globalThis.XMLHttpRequest
  const submissionIds: string[] = []
  let isBad = true
  class Failing extends Healthy {
    override send(body?: Document | XMLHttpRequestBodyInit | null): void {
      // A file on its way is no call.
      const event = (typeof body === 'string' && body !== '' ? JSON.parse(body) : {}) as Event
      if (event.procedure !== procedure) return super.send(body)
      submissionIds.push(event.input?.submissionId ?? '')
      if (!isBad) return super.send(body)
      const fail = (): void => this.onerror?.call(this, new ProgressEvent('error'))
      if (lost === 'question') return void Promise.resolve().then(fail)
      this.onload = fail
      return super.send(body)
    }
  }
  globalThis.XMLHttpRequest = Failing as typeof XMLHttpRequest
  return {
    submissionIds,
    heal: () => {
      isBad = false
    },
  }
}
