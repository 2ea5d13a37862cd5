import { generateClient, migrate } from './database.mjs'
import { choosePort } from './free-port.mjs'
import { install } from './install.mjs'
import { chooseHost } from './serve.mjs'

/**
 * Brings a checkout to where the app can be built and served: packages, Prisma client, database. What can be told
 * at once (an address without a token, a taken port) is told first. Gives back where to serve.
 */
export async function prepare() {
  const host = chooseHost()
  const port = await choosePort(process.env.PORT, host)
  await install()
  await generateClient()
  await migrate()
  return { host, port }
}
