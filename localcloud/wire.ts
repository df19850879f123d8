import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Audit, isWasteful, Meter, type QueryAudit } from './audit'
import type { Clock } from './clock'
import type { ActionAnswer, ActionRequest } from './database/actions'
import { CloudError, messageOf, notSupported } from './errors'
import type { Disturbance, Faults } from './faults'
import type { FunctionRuntime } from './functions/runtime'
import { answerJson, readJson } from './http/answer'
import type { OpenApiGateway } from './openapi/gateway'

export type ActionHandler = (request: ActionRequest, meter: Meter) => Promise<ActionAnswer> | ActionAnswer

/** The platform's limit for everything that is not a function call. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/**
 * `POST /admin`, the endpoint of the unmodified wx-server-sdk. Every answer has status 200: `{requestId, data}` or `{requestId, code, message}`.
 * The SDK's signature is not checked; the server listens on loopback only.
 */
export class Wire {
  constructor(
    private readonly actions: ReadonlyMap<string, ActionHandler>,
    private readonly openApi: OpenApiGateway,
    private readonly runtime: FunctionRuntime,
    private readonly faults: Faults,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly log: (line: string) => void,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type']?.startsWith('multipart/form-data')) return this.openApi.answer(request, response)
    const body = (await readJson(request, MAX_BODY_BYTES)) as ActionRequest
    const disturbance = this.faults.meet(body.action, targetOf(body))
    if (disturbance?.delayMs) await new Promise((resolve) => setTimeout(resolve, disturbance.delayMs))
    if (disturbance?.drop === 'before') return void response.destroy()
    const answer = await this.act(body, disturbance)
    if (disturbance?.drop === 'after') return void response.destroy()
    answerJson(response, 200, { requestId: randomUUID(), ...answer })
  }

  private async act(body: ActionRequest, disturbance: Disturbance | undefined): Promise<Record<string, unknown>> {
    const meter = new Meter()
    const startedAt = performance.now()
    let error: string | undefined
    try {
      if (disturbance?.code) {
        await this.endTransaction(body, meter)
        throw new CloudError(disturbance.code, disturbance.message)
      }
      const handler = this.actions.get(body.action)
      if (handler === undefined) throw notSupported(`the action ${body.action}`)
      const { data, top } = await handler(body, meter)
      return { ...top, ...(data === undefined ? {} : { data }) }
    } catch (caught) {
      const known = caught instanceof CloudError ? caught : new CloudError('SYS_ERR', messageOf(caught))
      if (known !== caught) this.log(`[cloud] ${body.action}: ${caught instanceof Error ? caught.stack : messageOf(caught)}`)
      error = known.code
      return { code: known.code, message: known.message }
    } finally {
      if (String(body.action).startsWith('database.')) this.audit.add(this.entry(body, meter, performance.now() - startedAt, error))
    }
  }

  /** A made fault ends the transaction it meets, as a real one does. */
  private async endTransaction(body: ActionRequest, meter: Meter): Promise<void> {
    if (typeof body.transactionId === 'string') await this.actions.get('database.abortTransaction')?.(body, meter)
  }

  private entry(body: ActionRequest, meter: Meter, ms: number, error: string | undefined): QueryAudit {
    const call = this.runtime.callOf(body.wxCloudApiToken)
    return {
      at: new Date(this.clock.now()).toISOString(),
      action: body.action,
      collection: meter.collection,
      query: meter.query,
      sort: meter.sort,
      index: meter.index,
      examined: meter.examined,
      returned: meter.returned,
      function: call?.function ?? null,
      procedure: call?.procedure ?? null,
      ms: Math.round(ms * 100) / 100,
      ...(error === undefined ? {} : { error }),
      ...(isWasteful(meter) ? { advice: meter.advice() } : {}),
    }
  }
}

const targetOf = (body: ActionRequest): string | undefined => {
  const target = body.collectionName ?? body.function_name
  return typeof target === 'string' ? target : undefined
}
