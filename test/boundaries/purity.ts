import ts from 'typescript'

const local = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toLocale(Date|Time)?String$/

/**
 * What makes a function depend on more than its arguments, besides what lint knows: a `Date` of the machine's clock, or
 * one read in the machine's time zone. Answers the line numbers, from 1.
 */
export const impureLines = (file: string, text: string): number[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (isImpure(node)) lines.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date'

const isImpure = (node: ts.Node): boolean => {
  // One argument is an instant; none is now; several are a wall clock in the machine's zone.
  if (ts.isNewExpression(node)) return isDate(node.expression) && node.arguments?.length !== 1
  if (ts.isCallExpression(node)) return isDate(node.expression)
  return ts.isPropertyAccessExpression(node) && local.test(node.name.text)
}
