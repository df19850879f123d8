/** One sentence for the reader, in both languages; then the end. */
export const fail = (english, chinese) => {
  process.stderr.write('\n' + english + '\n' + chinese + '\n')
  process.exit(1)
}

/** A line that renews itself on a terminal, and a new line every ten seconds elsewhere. Answers how to end it. */
export const showProgress = (title) => {
  const start = Date.now()
  const isTerminal = process.stdout.isTTY
  const line = () => title + ' ' + Math.round((Date.now() - start) / 1000) + ' s'
  process.stdout.write(title + (isTerminal ? '' : '\n'))
  const timer = setInterval(
    () => process.stdout.write(isTerminal ? '\r' + line() : line() + '\n'),
    isTerminal ? 1000 : 10000,
  )
  return () => {
    clearInterval(timer)
    process.stdout.write((isTerminal ? '\r' : '') + line() + '\n')
  }
}
