import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ClaimChoice } from './claim-choice'

it('cuts what is shown, so that no line is longer for its dates', () => {
  const claims = [{ id: 'c-1', text: 'The ferry sailed on Monday [2019-01-21/2019-01-27] and came back.' }]
  const html = renderToStaticMarkup(
    <ClaimChoice label="Claim" name="claim" most={49} claims={claims} chosen={null} />,
  )
  const shown = /value="c-1">(.*?)</.exec(html)?.[1] ?? ''
  expect(shown).toBe('The ferry sailed on Monday [21 to 27 Jan 2019]…')
})
