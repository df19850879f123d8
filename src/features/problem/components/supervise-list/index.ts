export { SuperviseAll } from './supervise-all'
export { SuperviseLate } from './supervise-late'
