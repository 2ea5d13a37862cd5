const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/** Dates as lib/view/dates.ts writes them, with the brackets around them: "[21 to 27 Jan 2019]", "(25 Jan 2019)". */
const DATE = new RegExp(
  `([[(]?(?:(?:\\d{1,2} )?(?:${MONTH} )?(?:\\d{4} )?to )?(?:\\d{1,2} )?${MONTH} \\d{4}[\\])]?)`,
)

/** Words in which no date is broken over two lines. */
export function WholeDates({ text }: { readonly text: string }) {
  let at = 0
  // Split at a group, every second piece is what the group matched.
  return text.split(DATE).map((piece, i) => {
    const key = at
    at += piece.length
    return i % 2 === 0 ? (
      piece
    ) : (
      <span key={key} className="whole">
        {piece}
      </span>
    )
  })
}
