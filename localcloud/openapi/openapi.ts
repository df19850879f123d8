/** An openapi interface: arguments in snake_case, the answer as WeChat's server words it, or a picture. */
export type OpenApi = (args: Record<string, unknown>, functionName: string) => Record<string, unknown> | Picture

/** An answer of bytes. */
export class Picture {
  constructor(
    readonly contentType: string,
    readonly bytes: Buffer,
  ) {}
}

/** A file among the arguments. The SDK loses its content type on the way; its name's ending tells it. */
export class Media {
  constructor(
    readonly filename: string,
    readonly bytes: Buffer,
  ) {}
}

/** A refusal by the interface itself; user code gets it as `errCode`. */
export class WeChatError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
  }
}
