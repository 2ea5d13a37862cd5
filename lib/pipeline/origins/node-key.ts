/** A speaker's key as it stands at the end of a node's id: "harbour-board" for "harbour board". One that is already stays as it is. */
export function nodeKey(key: string): string {
  return key.replaceAll(' ', '-')
}
