// Nothing but this line: a statement beside it makes webpack keep all of zod, 330 KB more.
export * as z from 'zod/mini'
