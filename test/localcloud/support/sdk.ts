import cloud from 'wx-server-sdk'

/** The SDK as it behaves; its own types still speak of callbacks and know no lists in `add`, no transactions of documents and no `set` operator. */
export interface Reference {
  get(): Promise<{ data: Record<string, unknown> }>
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
  field(projection: Record<string, boolean>): Reference
}

export interface Query {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: Record<string, boolean>): Query
  get(): Promise<{ data: Record<string, unknown>[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface Collection extends Query {
  add(options: { data: object }): Promise<{ _id: string; _ids: string[] }>
  doc(id: string): Reference
  aggregate(): Pipeline
}

export type Pipeline = { [stage in 'match' | 'geoNear' | 'group' | 'sort' | 'limit' | 'skip' | 'project' | 'lookup' | 'unwind' | 'addFields' | 'count' | 'bucket' | 'bucketAuto' | 'replaceRoot' | 'sample' | 'sortByCount']: (value: unknown) => Pipeline } & {
  end(): Promise<{ list: Record<string, unknown>[] }>
  /** Of a pipeline for a lookup. */
  done(): unknown
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type Operators = Record<string, (...operands: unknown[]) => object>

export interface Database {
  collection(name: string): Collection
  command: Operators & { aggregate: Operators }
  serverDate(options?: { offset: number }): object
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, retries?: number): Promise<T>
  RegExp(options: { regexp: string; options: string }): object
  Geo: {
    Point: new (longitude: number, latitude: number) => object
    LineString: new (points: object[]) => object
    Polygon: new (lines: object[]) => object
    MultiPoint: new (points: object[]) => object
    MultiLineString: new (lines: object[]) => object
    MultiPolygon: new (polygons: object[]) => object
  }
}

export interface Sdk {
  init(options: object): void
  createNewInstance(options: object): Sdk
  database(): Database
  DYNAMIC_CURRENT_ENV: unknown
  uploadFile(options: { cloudPath: string; fileContent: unknown }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(options: { fileList: unknown[] }): Promise<{ fileList: { fileID: string; tempFileURL: string; status: number; maxAge: number }[] }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: { fileID: string; status: number }[] }>
  callFunction(options: { name: string; data?: unknown }): Promise<{ result: unknown }>
  getWXContext(): Record<string, unknown>
  getCloudCallSign(options: { parameterList: string[] }): Promise<{ signature: string; errCode: number }>
  getVoIPSign(options: { groupId: string; timestamp: number; nonce: string }): Promise<{ signature: string; errCode: number }>
  openapi: OpenApi & ((options: { version?: string; convertCase?: boolean }) => OpenApi)
  getOpenData(options: { list: string[] }): Promise<{ list: object[] }>
}

interface OpenApi {
  subscribeMessage: { send(options: object): Promise<{ errCode: number }> }
  security: { msgSecCheck(options: object): Promise<{ errCode: number; result: { suggest: string; label: number }; traceId: string }>; mediaCheckAsync(options: object): Promise<{ traceId: string }> }
  wxacode: { getUnlimited(options: object): Promise<{ contentType: string; buffer: Buffer }>; get(options: object): Promise<{ contentType: string; buffer: Buffer }>; createQRCode(options: object): Promise<{ contentType: string; buffer: Buffer }> }
  phonenumber: { getPhoneNumber(options: object): Promise<{ errCode: number }> }
  customerServiceMessage: {
    send(options: object): Promise<unknown>
    uploadTempMedia(options: { type: string; media: object }): Promise<{ errCode: number; type: string; mediaId: string }>
    getTempMedia(options: { mediaId: string }): Promise<{ contentType: string; buffer: Buffer }>
  }
}

export const sdk = cloud as unknown as Sdk
