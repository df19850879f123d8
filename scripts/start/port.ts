import { createServer } from 'node:net'
import { Failure } from '../run/command'

/** Throws Failure when nobody may listen there now. */
export const assertPortIsFree = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const isTaken = code === 'EADDRINUSE'
      reject(
        new Failure(
          isTaken
            ? `Port ${port} is in use: stop the program that uses it, or choose another with PORT=3001 npm start.`
            : `Port ${port} cannot be used (${code}): choose another with PORT=3001 npm start.`,
          isTaken ? `端口 ${port} 已被占用：请先停掉占用它的程序，或换一个端口，如 PORT=3001 npm start。` : `端口 ${port} 不能用，请换一个，如 PORT=3001 npm start。`,
        ),
      )
    })
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
