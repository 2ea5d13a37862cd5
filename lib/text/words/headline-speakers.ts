/** Words for who and what speaks in headlines, besides offices and trades; lemmas, lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What is read out as if it spoke: "Study: …", "…, poll shows". */
export const READ_OUT = words(`
  analysis audit blog book census data document email figure filing inquest inquiry intel intelligence investigation lawsuit letter memo paper
  poll probe record report research review rumor rumour source statement study survey test transcript trial website
`)

/** Bodies that speak, of which a headline is not otherwise about when it closes with them. */
export const SPEAKING_BODIES = words(`
  administration agency airline army authority bank board charity coalition coastguard commission committee company council
  court department employer fbi firm government guild insurer jury lender lobby maker media military ministry museum nato navy
  office operator panel party police pm prison regulator retailer staff un union watchdog zoo
`)

/** People who speak in headlines and are in no list of offices or trades. */
export const HEADLINE_PEOPLE = words(`
  banker builder campaigner economist ex-hostage family farmer hostage mother neighbor neighbour planner rebel relative rescuer
  shopkeeper survivor villager whistleblower
`)

/** Whom one warns: these stand behind such a verb as often as they speak. */
export const WARNED = words(`
  citizen commuter customer driver employee farmer homeowner motorist neighbor neighbour owner parent partner passenger patient
  people person pupil resident rival shopper student suspect teacher tenant tourist trader traveller user villager visitor
  voter worker
`)
