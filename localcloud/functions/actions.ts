import type { ActionAnswer, ActionRequest } from '../database/actions'
import type { FunctionRuntime } from './runtime'

/** `functions.invokeFunction`: one function calls another. The caller's OPENID goes along, SOURCE grows by `,scf`. */
export function functionActions(runtime: FunctionRuntime): Record<string, (request: ActionRequest) => Promise<ActionAnswer>> {
  return {
    'functions.invokeFunction': async (request) => {
      const caller = runtime.callOf(request.wxCloudApiToken)
      const event = typeof request.request_data === 'string' && request.request_data !== '' ? request.request_data : '{}'
      const origin = { source: caller ? `${caller.source},scf` : 'scf', openid: caller?.openid }
      return { data: { response_data: await runtime.invoke(String(request.function_name), event, origin) } }
    },
  }
}
