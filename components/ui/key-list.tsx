import { KEY_PLACES, keysIn } from '@/lib/view/keys'

/** Every key and what it does, by where it counts. */
export function KeyList() {
  return KEY_PLACES.map(({ place, title }) => {
    const lines = keysIn(place)
    return (
      lines.length > 0 && (
        <section key={place} className="key-list">
          <h3>{title}</h3>
          <dl>
            {lines.map(({ action, shown, words }) => (
              <div key={action}>
                <dt>
                  {shown.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      )
    )
  })
}
