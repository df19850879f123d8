import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from '../faults'
import type { FunctionRuntime } from '../functions/runtime'
import { answerJson } from '../http/answer'
import { readForm } from './multipart'
import { type OpenApi, WeChatError } from './openapi'
import { decodeArguments, encodeJsonAnswer, encodePlatformError } from './protobuf'

const MAX_FORM_BYTES = 12 * 1024 * 1024
const NO_PERMISSION = -604101
const NOT_FOUND = -604100

/** Answers `wx.openApi`: only what the calling function lists in its config.json (`permissions.openapi`), only what is imitated here. */
export class OpenApiGateway {
  constructor(
    private readonly interfaces: ReadonlyMap<string, OpenApi>,
    private readonly runtime: FunctionRuntime,
    private readonly faults: Faults,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request, MAX_FORM_BYTES)
    const field = (name: string) => form.get(name)?.toString('utf8') ?? ''
    const apiName = field('apiName')
    const disturbance = this.faults.meet('wx.openApi', apiName)
    if (disturbance?.delayMs) await new Promise((resolve) => setTimeout(resolve, disturbance.delayMs))
    if (disturbance?.drop) return void response.destroy()
    if (disturbance?.code) {
      return answerJson(response, 200, { code: disturbance.code, message: disturbance.message, requestId: 'local' })
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(this.call(apiName, form.get('requestData') ?? Buffer.alloc(0), field('wxCloudApiToken')))
  }

  private call(apiName: string, data: Buffer, token: string): Buffer {
    const caller = this.runtime.callOf(token)
    if (caller && !this.runtime.deployments.get(caller.function).openapi.includes(apiName)) return encodePlatformError(NO_PERMISSION)
    const api = this.interfaces.get(apiName)
    if (api === undefined) return encodePlatformError(NOT_FOUND)
    try {
      return encodeJsonAnswer(api(decodeArguments(data), caller?.function ?? ''))
    } catch (error) {
      if (!(error instanceof WeChatError)) throw error
      return encodeJsonAnswer({ errcode: error.errcode, errmsg: error.message })
    }
  }
}
