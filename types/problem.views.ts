/** Every view of a problem. The mini program takes types from here, and the schemas it carries come with the contract's parts. */
export * from './problem/due.views'
export * from './problem/problem.views'
export * from './problem/receipt.view'
export * from './problem/row.views'
