export const loadSender = (): Promise<unknown> => import('./packages/cadre/sender')
