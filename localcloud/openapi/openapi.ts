/** An openapi interface: arguments in snake_case, the answer as WeChat's server words it. */
export type OpenApi = (args: Record<string, unknown>, functionName: string) => Record<string, unknown>

/** A refusal by the interface itself; user code gets it as `errCode`. */
export class WeChatError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message)
  }
}
