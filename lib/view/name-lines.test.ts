import { describe, expect, it } from 'vitest'
import { nameLines } from './name-lines'

describe('nameLines', () => {
  it.each([
    ['Reuters', 10, ['Reuters']],
    ['', 10, ['']],
    ['Radio Free Europe/Radio Liberty', 12, ['Radio Free', 'Europe/Radio Liberty'.slice(0, 15)]],
    ['the ambassador of a far country', 11, ['the ambassador', 'of a far country']],
    ['one of two people close to the men who came', 11, ['one of two people', 'close to the men…']],
    ['Donaudampfschifffahrtsgesellschaft', 9, ['Donaudampfschif', 'fffahrtsgesells…']],
  ] as const)('%s in %i', (name, width, lines) => {
    const found = nameLines(name, width)
    expect(found.length).toBe(lines.length)
    expect(name.startsWith(found[0] ?? '')).toBe(true)
    expect(found.at(-1)?.endsWith('…') ? name.length : found.join(name.includes(' ') ? ' ' : '').length).toBe(
      name.length,
    )
  })

  it('never breaks a letter in two', () => {
    for (const line of nameLines('🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊', 4)) expect(line).toMatch(/^🌊+…?$/u)
  })

  it('gives bold letters less room', () => {
    expect(nameLines('American Military News of Today', 13).length).toBeLessThanOrEqual(
      nameLines('American Military News of Today', 13, true).length,
    )
  })
})
