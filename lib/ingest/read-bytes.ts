import { readFile, stat } from 'node:fs/promises'
import { type Limits, sizeWords } from './limits'

export type Problem = { readonly reason: string; readonly todo: string }

/** A file's bytes; or, where it is too large, no ordinary file or cannot be read, the reason and what to do. */
export async function readBytes(
  path: string,
  limits: Limits,
): Promise<{ readonly bytes: Uint8Array } | Problem> {
  try {
    const info = await stat(path)
    if (!info.isFile())
      return { reason: 'is not an ordinary file', todo: 'Replace it by a file, or remove it.' }
    if (info.size > limits.fileBytes) {
      return {
        reason: `is ${sizeWords(info.size)} large, over the limit of ${sizeWords(limits.fileBytes)} for one file`,
        todo: 'Split it into its articles, one file each.',
      }
    }
    return { bytes: await readFile(path) }
  } catch (error) {
    return diskProblem(error, 'file')
  }
}

/** What the operating system's refusal means, in words. */
export function diskProblem(error: unknown, kind: 'file' | 'folder'): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const known: Readonly<Record<string, Problem>> = {
    ENOENT:
      kind === 'folder'
        ? { reason: 'does not exist', todo: 'Give the path of a folder that holds the articles.' }
        : {
            reason: 'does not exist or is a link that leads nowhere',
            todo: 'Put the file there, or remove the link.',
          },
    ENOTDIR: {
      reason: 'is a file, not a folder',
      todo: 'Give the path of the folder that holds the articles.',
    },
    EACCES: {
      reason: 'may not be read by you',
      todo: `Give yourself the right to read it (chmod u+r${kind === 'folder' ? 'x' : ''}).`,
    },
    EPERM: { reason: 'may not be read by you', todo: 'Give yourself the right to read it.' },
    ELOOP: { reason: 'is a link that leads back to itself', todo: 'Replace the link by the file.' },
  }
  return (
    known[code] ?? {
      reason: `could not be read (${code})`,
      todo: `Check the ${kind} and the disk, and try again.`,
    }
  )
}
