import { describe, expect, it } from 'vitest'
import { verbForms } from '@/lib/text/inflect'
import { CLAUSE_VERBS } from '@/lib/text/words/cues'
import { isStatementForm, statementLemma } from './statement-verbs'

describe('isStatementForm', () => {
  it('knows every form that has a lemma, whatever stands before it', () => {
    const forms = [...verbForms(CLAUSE_VERBS).keys(), 'heard', 'wrote', 'posted']
    expect(forms.filter((low) => statementLemma(low, 'has') === null)).toEqual([])
    expect(forms.filter((low) => !isStatementForm(low))).toEqual([])
  })

  it.each(['ferry', 'sank', 'is', 'that', 'according'])('%s is none', (low) => {
    expect(statementLemma(low, 'has')).toBeNull()
    expect(isStatementForm(low)).toBe(false)
  })
})
