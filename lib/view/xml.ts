/** Control letters but tab and line ends, halves of letters, and what is no letter. Source: W3C, XML 1.0, production 2. */
const FORBIDDEN = /[^\t\n\r\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Words as they may stand in an element or an attribute of XML; letters that XML forbids become U+FFFD. */
export function xmlWords(words: string): string {
  return words.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
}
