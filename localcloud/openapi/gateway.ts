import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from '../faults'
import type { FunctionRuntime } from '../functions/runtime'
import { answerJson } from '../http/answer'
import { readForm } from './multipart'
import type { ActionAnswer, ActionRequest } from '../database/actions'
import { CloudError, messageOf } from '../errors'
import type { Codes } from './codes'
import { type OpenApi, Picture, WeChatError } from './openapi'
import { Signing } from './signing'
import { decodeArguments, decodeCloudIds, encodeJsonAnswer, encodeOpenData, encodePicture, encodePlatformError } from './protobuf'

const MAX_FORM_BYTES = 12 * 1024 * 1024
const NO_PERMISSION = -604101
const NOT_FOUND = -604100

/** Answers `wx.openApi`: only what the calling function lists in its config.json (`permissions.openapi`), only what is imitated here. */
export class OpenApiGateway {
  private readonly signing = new Signing()

  constructor(
    private readonly interfaces: ReadonlyMap<string, OpenApi>,
    private readonly runtime: FunctionRuntime,
    private readonly faults: Faults,
    private readonly codes: Codes,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request, MAX_FORM_BYTES)
    const field = (name: string) => form.get(name)?.toString('utf8') ?? ''
    const apiName = field('apiName')
    const disturbance = this.faults.meet('wx.openApi', apiName)
    if (disturbance?.delayMs) await new Promise((resolve) => setTimeout(resolve, disturbance.delayMs))
    if (disturbance?.drop) return void response.destroy()
    // WeChat's own refusals are numbers: what the interface answers, not the platform.
    if (disturbance?.code && /^-?\d+$/.test(disturbance.code)) {
      return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(encodeJsonAnswer({ errcode: Number(disturbance.code), errmsg: disturbance.message }))
    }
    if (disturbance?.code) {
      return answerJson(response, 200, { code: disturbance.code, message: disturbance.message, requestId: 'local' })
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(this.call(apiName, form.get('requestData') ?? Buffer.alloc(0), field('wxCloudApiToken')))
  }

  private call(apiName: string, data: Buffer, token: string): Buffer {
    const cloudIds = decodeCloudIds(data)
    if (cloudIds) return encodeOpenData(cloudIds.map((cloudId) => ({ cloudId, json: this.codes.openDataOf(cloudId) })))
    const signature = this.signing.answer(data)
    if (signature) return signature
    const caller = this.runtime.callOf(token)
    if (!this.isAllowed(apiName, token)) return encodePlatformError(NO_PERMISSION)
    const api = this.interfaces.get(apiName)
    if (api === undefined) return encodePlatformError(NOT_FOUND)
    try {
      const answer = api(decodeArguments(data), caller?.function ?? '')
      return answer instanceof Picture ? encodePicture(answer.contentType, answer.bytes) : encodeJsonAnswer(answer)
    } catch (error) {
      if (!(error instanceof WeChatError)) throw error
      return encodeJsonAnswer({ errcode: error.errcode, errmsg: error.message })
    }
  }

  /** The old `cloud.callOpenAPI`: JSON in, JSON out, a refusal of WeChat's in the result as `errcode`. */
  readonly legacy = (request: ActionRequest): ActionAnswer => {
    const apiName = String(request.apiName ?? '')
    const caller = this.runtime.callOf(request.wxCloudApiToken)
    if (!this.isAllowed(apiName, request.wxCloudApiToken)) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `${NO_PERMISSION} function has no permission to call this API`, NO_PERMISSION)
    const api = this.interfaces.get(apiName)
    if (api === undefined) throw new CloudError('INVALID_PARAM', `${NOT_FOUND} unknown api: ${apiName}`, NOT_FOUND)
    return { data: { responseData: JSON.stringify(resultOf(() => api(argumentsOf(request.requestData), caller?.function ?? ''))) } }
  }

  private isAllowed(apiName: string, token: unknown): boolean {
    const caller = this.runtime.callOf(token)
    return caller === undefined || this.runtime.deployments.get(caller.function).openapi.includes(apiName)
  }
}

function resultOf(call: () => Record<string, unknown> | Picture): Record<string, unknown> {
  try {
    const answer = call()
    return answer instanceof Picture ? { contentType: answer.contentType, buffer: answer.bytes.toString('base64') } : answer
  } catch (error) {
    if (error instanceof WeChatError) return { errcode: error.errcode, errmsg: messageOf(error) }
    throw error
  }
}

function argumentsOf(text: unknown): Record<string, unknown> {
  const given = JSON.parse(typeof text === 'string' && text !== '' ? text : '{}') as Record<string, unknown>
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]))
}
