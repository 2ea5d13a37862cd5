type Props = {
  readonly name: string
  readonly label: string
  readonly value: string
  /** The evidence for it, a line each. */
  readonly why: readonly string[]
  readonly hint?: string
  readonly list?: string
}

/** One field of the metadata: what it holds, to be put right, and why it holds that. */
export function DraftField({ name, label, value, why, hint, list }: Props) {
  const id = `field-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={value} list={list} dir="auto" aria-describedby={`${id}-why`} />
      <p id={`${id}-why`}>
        {value === '' && why.length === 0 && 'not known'}
        {why.map((line) => (
          <span key={line} dir="auto">
            {line}
          </span>
        ))}
        {hint && <span className="hint">{hint}</span>}
      </p>
    </div>
  )
}
