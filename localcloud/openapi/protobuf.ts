import protobuf from 'protobufjs'
import { Media } from './openapi'

/** The messages of `wx.openApi`: the request's arguments as pairs, the answer as bytes with a content type. */
const root = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message SvrkitApiData { string apiName = 1; bytes reqData = 2; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; SvrkitApiData svrkitData = 4; string appid = 6; }
  message ApiGetOpenDataByCloudIdReq { repeated string cloudidList = 2; }
  message OpenData { string cloudId = 1; string json = 2; }
  message ApiGetOpenDataByCloudIdResp { repeated OpenData dataList = 1; }
  message GetCloudCallSignReq { repeated string parameterList = 2; }
  message ApiVoipSignReq { string groupId = 2; uint32 timestamp = 3; string nonce = 4; }
  message SignResp { string signature = 1; }
  message HttpHeader { string key = 1; string value = 2; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; repeated HttpHeader headers = 5; int32 svrkitErrorCode = 6; }
`).root

const CommApiData = root.lookupType('CommApiData')
const CommOpenApiResp = root.lookupType('CommOpenApiResp')

const SIGNED: Record<string, protobuf.Type> = {
  GetCloudCallSign: root.lookupType('GetCloudCallSignReq'),
  ApiVoipSign: root.lookupType('ApiVoipSignReq'),
}
const SignAnswer = root.lookupType('SignResp')

const OpenDataRequest = root.lookupType('ApiGetOpenDataByCloudIdReq')
const OpenDataAnswer = root.lookupType('ApiGetOpenDataByCloudIdResp')

interface Pair {
  key: string
  value: Uint8Array
  filename?: string
}

/** The arguments of an openapi call, JSON values by name (snake_case, as the SDK sends them); a file is `Media`. */
export function decodeArguments(bytes: Buffer): Record<string, unknown> {
  const message = CommApiData.toObject(CommApiData.decode(bytes)) as { openapiData?: { pairs?: Pair[] } }
  const pairs = message.openapiData?.pairs ?? []
  return Object.fromEntries(pairs.map(({ key, value, filename }) => [key, filename ? new Media(filename, Buffer.from(value)) : JSON.parse(Buffer.from(value).toString('utf8'))]))
}

export const encodeJsonAnswer = (body: unknown): Buffer =>
  encodeAnswer({ respData: Buffer.from(JSON.stringify(body)), contentType: 'application/json', httpCode: 200 })

const svrkitDataOf = (bytes: Buffer) =>
  (CommApiData.toObject(CommApiData.decode(bytes)) as { svrkitData?: { apiName?: string; reqData?: Uint8Array } }).svrkitData

/** What is to be signed, of a `getCloudCallSign` or `getVoIPSign` call; undefined when it is another kind of call. */
export function decodeSigning(bytes: Buffer): object | undefined {
  const { apiName = '', reqData = Buffer.alloc(0) } = svrkitDataOf(bytes) ?? {}
  const type = SIGNED[apiName]
  return type && { apiName, ...type.toObject(type.decode(reqData)) }
}

export const encodeSignature = (signature: string): Buffer =>
  encodeAnswer({ respData: Buffer.from(SignAnswer.encode(SignAnswer.create({ signature })).finish()), httpCode: 200, svrkitErrorCode: 0 })

/** The cloud ids of a `getOpenData` call; undefined when it is another kind of call. */
export function decodeCloudIds(bytes: Buffer): string[] | undefined {
  const svrkitData = svrkitDataOf(bytes)
  if (svrkitData?.apiName !== 'ApiGetOpenDataByCloudId') return undefined
  const { cloudidList = [] } = OpenDataRequest.toObject(OpenDataRequest.decode(svrkitData.reqData ?? Buffer.alloc(0))) as { cloudidList?: string[] }
  return cloudidList
}

export function encodeOpenData(dataList: { cloudId: string; json: string }[]): Buffer {
  const respData = Buffer.from(OpenDataAnswer.encode(OpenDataAnswer.create({ dataList })).finish())
  return encodeAnswer({ respData, httpCode: 200, svrkitErrorCode: 0 })
}

export const encodePicture = (contentType: string, bytes: Buffer): Buffer => encodeAnswer({ respData: bytes, contentType, httpCode: 200 })

/** A refusal by the platform itself, such as -604101 (the function may not call this interface). */
export const encodePlatformError = (errorCode: number): Buffer => encodeAnswer({ errorCode, httpCode: 200 })

const encodeAnswer = (answer: Record<string, unknown>): Buffer => Buffer.from(CommOpenApiResp.encode(CommOpenApiResp.create(answer)).finish())
