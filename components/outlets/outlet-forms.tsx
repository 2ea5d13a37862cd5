import { RELIABILITIES } from '@/lib/model/decisions'
import type { StoryOutlets } from '@/lib/model/story-pages'
import { type JudgingDesk, RELIABILITY_WORDS } from '@/lib/view/judging'
import { JudgeForm, Why } from '../judging/judge-form'

type FormProps = {
  readonly desk: JudgingDesk
  readonly outlet: StoryOutlets['outlets'][number]
  readonly others: StoryOutlets['outlets']
  readonly today: string
}

/** What can be decided of one outlet: how reliable it is, its name, and which other one it is. */
export function OutletForms({ desk, outlet, others, today }: FormProps) {
  const on = { outlet: outlet.id }
  const { name } = outlet
  return (
    <div className="judge unfolded" data-focus-next="outlets">
      {outlet.identified && (
        <JudgeForm desk={desk} on={on} label={`Reliability of ${name}`}>
          <label>
            Reliability
            <select name="to" required defaultValue={outlet.reliability?.value ?? ''}>
              <option value="" disabled>
                A to F…
              </option>
              {RELIABILITIES.map((value) => (
                <option key={value} value={value}>
                  {value}, {RELIABILITY_WORDS[value]}
                </option>
              ))}
            </select>
          </label>
          <label>
            As of
            <input type="date" name="date" required defaultValue={today} />
          </label>
          <Send value="reliability" asked>
            Grade
          </Send>
        </JudgeForm>
      )}
      <JudgeForm desk={desk} on={on} label={`Name of ${name}`}>
        <label>
          Name
          <input name="to" required maxLength={80} defaultValue={outlet.identified ? name : ''} key={name} />
        </label>
        <Send value="rename-outlet">Rename</Send>
      </JudgeForm>
      {others.length > 1 && (
        <JudgeForm desk={desk} on={on} label={`Merge ${name}`}>
          <label>
            The same outlet as
            <select name="into" required defaultValue="">
              <option value="" disabled>
                outlet…
              </option>
              {others
                .filter((one) => one.id !== outlet.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </select>
          </label>
          <Send value="merge-outlet">Merge</Send>
        </JudgeForm>
      )}
    </div>
  )
}

type SendProps = {
  readonly value: string
  /** True where a reason must be given. */
  readonly asked?: boolean
  readonly children: string
}

function Send({ value, asked = false, children }: SendProps) {
  return (
    <div className="send">
      <Why asked={asked} />
      <button type="submit" name="judge" value={value}>
        {children}
      </button>
    </div>
  )
}
