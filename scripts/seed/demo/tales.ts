import { answered } from './tales.answered'
import { closed } from './tales.closed'
import { conduct } from './tales.conduct'
import { handling } from './tales.handling'
import type { Tale } from './tale'
import { waiting } from './tales.waiting'

export const tales: readonly Tale[] = [...waiting, ...handling, ...answered, ...closed, ...conduct]
