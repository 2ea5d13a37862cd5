/** As many rows are spread; what stands further down is compared with these only, or the work would grow with the square of the rows. */
export const SPREAD = 200

/** UTF-16 units behind the start of the report at which the signal `lead` has fallen to a half: some three sentences. */
export const HALF_LEAD = 450
