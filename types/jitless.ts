import { z } from './z'

// WeChat forbids run-time code generation; zod must never try it. A schema looks at this when it is made.
z.config({ jitless: true })
