const REMIND_AFTER_MS = 20_000

/**
 * Says what is being done, does it, and says how long it took. Reminds every 20 seconds that it goes on, so that a
 * long quiet step does not look like a hang where there is no terminal to draw on.
 */
export async function step(title, work) {
  const start = Date.now()
  console.log(`· ${title} …`)
  const reminder = setInterval(() => console.log(`  still at it, ${seconds(start)}`), REMIND_AFTER_MS)
  try {
    const result = await work()
    console.log(`  done in ${seconds(start)}`)
    return result
  } finally {
    clearInterval(reminder)
  }
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
