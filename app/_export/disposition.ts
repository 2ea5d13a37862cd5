/** The header that makes an answer a file to save, its name for old and new browsers: ASCII alone, and in full (RFC 6266). */
export function disposition(file: string): string {
  const ascii = file.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file)}`
}
