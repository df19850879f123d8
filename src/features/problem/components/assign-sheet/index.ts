export { AssignSheet } from './assign-sheet'
export { type HandlerStep, HandlersPart, HandlerStepSheet } from './handlers-part'
export { useHandlers } from './use-handlers'
