/**
 * Two bytes of UTF-8 that were read as two letters of Latin-1: "Ã" or "Â" with what stands for a continuation byte. Letters with these
 * bytes reach to "ÿ"; punctuation of Windows-1252 is left alone, for a word may end in "Ã" before a quotation mark.
 */
const MISREAD = /(?:[\u00C2\u00C3]|A[\u0302\u0303])([\u00A0-\u00BF])/g

/**
 * A word as its writer had it, where a wrong encoding made two letters of one: "Peña" for "PeÃ±a", also where the "Ã" was taken apart
 * into a letter and its tilde. Any other word is given back as it is.
 */
export function mendEncoding(word: string): string {
  return word.replace(MISREAD, (misread, second: string) => {
    const lead = /^(?:\u00C3|A\u0303)/.test(misread) ? 0xc0 : 0x80
    return String.fromCharCode(lead + (second.charCodeAt(0) & 0x3f))
  })
}
