import { connect, createServer } from 'node:net'
import { Stop } from './stop.mjs'

const LAST_TRIED = 20

/**
 * The port to serve on. Where one was asked for (PORT) it is that one, and a taken one throws Stop; else the first
 * free one from 3000 up, said plainly when it is not 3000.
 */
export async function choosePort(asked, host) {
  if (asked !== undefined && asked !== '') {
    const port = readPort(asked)
    if (await isFree(port, host)) return port
    throw new Stop(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm run …`,
    )
  }
  for (let port = 3000; port < 3000 + LAST_TRIED; port++) {
    if (!(await isFree(port, host))) continue
    if (port !== 3000) console.log(`Port 3000 is taken by another program; using ${port} instead.`)
    return port
  }
  throw new Stop(
    `The ports 3000 to ${2999 + LAST_TRIED} are all taken. Choose one that is free: PORT=4000 npm run …`,
  )
}

/** Any free port of the loopback interface, chosen by the system. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Throws Stop for what is no port ("http", "70000", "80.5"). */
export function readPort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Stop(`PORT must be a whole number from 1 to 65535, not "${text}".`)
}

/**
 * True where nothing answers on the port and we can listen on it. Both are asked: some systems let two programs
 * listen on one port at different addresses, and "localhost" may lead a browser to either.
 */
export async function isFree(port, host) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => isAnswered(port, address)))
  return !answers.includes(true) && canListen(port, host)
}

function isAnswered(port, address) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 500 })
    const end = (answered) => () => {
      socket.destroy()
      resolve(answered)
    }
    socket.on('connect', end(true))
    socket.on('error', end(false))
    socket.on('timeout', end(false))
  })
}

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else if (error.code === 'EACCES')
        reject(new Stop(`You may not listen on port ${port}: choose one above 1023, such as PORT=3000.`))
      else reject(new Stop(`Cannot listen on ${host}, port ${port}: ${error.message}.`))
    })
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
