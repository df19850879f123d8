import { config } from 'zod/mini'

// WeChat forbids run-time code generation; zod must never try it.
config({ jitless: true })

export * as z from 'zod/mini'
