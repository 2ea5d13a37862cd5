/** The most frequent small words of languages written in Latin and Cyrillic letters, lower case. */
const TABLE = {
  en: 'the of and to in a is that for on with as by was at from it be are this have has an he his not but they were their which said who will had would its she her we been or more than about after when one up there what could into over also out some other',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ont aux été mais comme ou cette leur nous être ses ces elle fait deux selon après sans entre',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante según fue ha son está',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos',
  it: 'di e il la che in a per un è non sono da una con si le del della i dei al come più anche ma ha lo gli alla nel delle dal ai ed essere dopo tra stato questo se su o ci hanno sul nella degli',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit nog worden door naar heeft hij ze wordt was of over tot hebben deze werd meer had ik heb geen na kan',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara',
  da: 'og i at det er en til på som af de for den med der ikke har et om fra var vi han men sig så jeg kan efter skal blev havde også eller nu hun sin ved mod være over blive hvor når end',
  no: 'og i det er på som en til å av for at med de har ikke den et om var fra men han vi seg så jeg kan etter skal ble hadde også eller nå hun sin ved mot være over bli hvor når enn',
  fi: 'ja on ei että se hän oli joka mutta myös ovat kun niin kuin tai sen mukaan jos vain ole sekä jo nyt mitä hänen ne voi siitä jonka jotka olla ollut kanssa vuoden sitten',
  pl: 'w i na z się do nie że o to jest po jak za od przez a są oraz dla ma był ale przy tym tego już co który tak czy także jego będzie jej może być ich które było została bez roku lub',
  cs: 'a v se na je že s z o do i to k ve pro za by ale si po jako od jsou který které byl podle bude jeho však nebo tak při už také jen aby ze má před není která když',
  sk: 'a v sa na je že s z o do aj to k vo pre za by ale si po ako od sú ktorý ktoré bol podľa bude jeho však alebo tak pri už tiež len aby zo má pred nie ktorá keď',
  sl: 'in je v na se da za so ki pa z bi s o ne kot po tudi od pri do iz ali še več kar med bo ob že sta ter pred smo bil če po',
  hr: 'i je u na se da za su od o s koji što a ne to je iz do će kao ili bi nije samo bio koja koje kako sam te biti ali prema nakon',
  hu: 'a az és hogy nem is egy volt meg ez azt de csak már még mint ki el vagy ha után fel szerint lesz a magyar pedig amely sem ezt között minden akkor lehet olyan',
  ro: 'de și în a la cu pe care o nu că din un să pentru mai ce s sunt este au fi prin dar fost sau al după lui el ca dintre până între fără două acest această',
  tr: 've bir bu da de için ile olarak olan çok daha gibi en kadar ne sonra ama olduğu dedi göre her ise o ancak değil tarafından yeni büyük iki var yok',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah sebagai bahwa',
  vi: 'và của là có trong không được cho một với các người này đã ra về đến khi những tại cũng để năm vào như từ sẽ theo trên',
  et: 'ja on ei et see oli ka kui mis aga oma ta selle nii siis või kes mille pärast ning veel olid üle juba välja eesti mitte tema olnud',
  lv: 'un ir no uz ar par ka kas arī bet tas to ja pie gan pēc vai kā tika viņš būs līdz savu nav šo tā',
  lt: 'ir kad į iš su yra ne tai buvo bet kaip dėl apie už jau jis tik savo ar per po nuo kuri kurie taip pat metų',
  sq: 'të e në për që me është dhe një nga i se më ka nuk së janë si do ky kjo por kanë tij',
  ru: 'в и на не что с по как это он к из за о у от для а но же его так бы то было были я их после также уже или ее который при сообщил до со все чтобы',
  uk: 'в у на і не що з та до за як це від він про для а по із його але також було що або їх після вже який при є чи бути й ще цього',
  bg: 'на и в да за се от не с че по е са до като това ще към при беше след или бе но му си които който ги',
  sr: 'и је у на се да за су од о са који што а не из до ће као или би није само био која које како али према након',
  mk: 'на и во да се за од не со што е по ќе ги до беше како но го при или тоа кои ја',
} as const

export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(TABLE).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** A script of the news, and letters of it that only this language has. */
export type Script = { readonly language: string; readonly letters: RegExp; readonly own?: RegExp }

/** Scripts tried in order: a language with letters of its own before the one that shares its script. */
export const SCRIPTS: readonly Script[] = [
  { language: 'ja', letters: /[\u3040-\u30ff\u4e00-\u9fff]/gu, own: /[\u3040-\u30ff]/gu },
  { language: 'zh', letters: /[\u4e00-\u9fff]/gu },
  { language: 'ko', letters: /[\uac00-\ud7af]/gu },
  { language: 'fa', letters: /[\u0600-\u06ff]/gu, own: /[\u06a9\u06af\u067e\u0686\u06cc]/gu },
  { language: 'ar', letters: /[\u0600-\u06ff]/gu },
  { language: 'he', letters: /[\u0590-\u05ff]/gu },
  { language: 'el', letters: /[\u0370-\u03ff]/gu },
  { language: 'hy', letters: /[\u0530-\u058f]/gu },
  { language: 'ka', letters: /[\u10a0-\u10ff]/gu },
  { language: 'th', letters: /[\u0e00-\u0e7f]/gu },
  { language: 'hi', letters: /[\u0900-\u097f]/gu },
  { language: 'bn', letters: /[\u0980-\u09ff]/gu },
  { language: 'ta', letters: /[\u0b80-\u0bff]/gu },
  { language: 'am', letters: /[\u1200-\u137f]/gu },
]
