// Importing this file ends the process with a sentence where Node is too old. It is loaded before everything else,
// so it keeps to what very old versions can read: no imports, no newer syntax.

/**
 * Null where the version ("20.19.0") can run the project, else the sentence to show. The ranges are those that
 * Prisma, Vite and Vitest name in their own package.json.
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0]
  const minor = parts[1]
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (fits) return null
  return (
    'Corroborate needs Node 20.19, 22.12, 24 or newer; this is Node ' +
    version +
    '. Install a current one from https://nodejs.org (or: nvm install 22) and run the command again.'
  )
}

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}
