import type { Locator, Page } from '@playwright/test'
import { SAMPLE } from './stories'

/** The address of the origins of a story. */
export const path = (search = '', slug = SAMPLE) => `/stories/${slug}/origins${search}`

export const picture = (page: Page): Locator => page.getByRole('group', { name: /^Who has it from whom/ })

/** What is open: a node, or a link with its words. */
export const evidence = (page: Page): Locator => page.getByRole('complementary')
