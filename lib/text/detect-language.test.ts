import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language'

const detect = (text: string) => detectLanguage(text, [{ start: 0, end: text.length }])

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The government said on Monday that it would close the border after talks with its neighbours had failed.',
    ],
    [
      'de',
      'Die Regierung erklärte am Montag, dass sie die Grenze schließen werde, nachdem die Gespräche gescheitert waren.',
    ],
    [
      'fr',
      'Le gouvernement a déclaré lundi qu’il fermerait la frontière après l’échec des pourparlers avec ses voisins.',
    ],
    [
      'es',
      'El gobierno dijo el lunes que cerraría la frontera después de que fracasaran las conversaciones con sus vecinos.',
    ],
    [
      'pt',
      'O governo disse na segunda-feira que vai fechar a fronteira depois do fracasso das conversas com os seus vizinhos.',
    ],
    [
      'it',
      'Il governo ha detto lunedì che chiuderà la frontiera dopo il fallimento dei colloqui con i suoi vicini.',
    ],
    [
      'nl',
      'De regering zei maandag dat zij de grens zal sluiten nadat de gesprekken met de buren waren mislukt.',
    ],
    [
      'sv',
      'Regeringen sade på måndagen att den kommer att stänga gränsen efter att samtalen med grannarna har misslyckats.',
    ],
    [
      'da',
      'Regeringen sagde mandag, at den vil lukke grænsen, efter at samtalerne med naboerne er slået fejl, og at det er alvorligt.',
    ],
    [
      'no',
      'Regjeringen sa mandag at den vil stenge grensen etter at samtalene med naboene har mislyktes, og at det er alvorlig nå.',
    ],
    [
      'pl',
      'Rząd poinformował w poniedziałek, że zamknie granicę po tym, jak rozmowy z sąsiadami nie przyniosły rezultatu.',
    ],
    [
      'ru',
      'Правительство сообщило в понедельник, что закроет границу после того, как переговоры с соседями не дали результата.',
    ],
    [
      'uk',
      'Уряд повідомив у понеділок, що закриє кордон після того, як переговори з сусідами у столиці не дали результату.',
    ],
    ['ar', 'قالت الحكومة يوم الاثنين إنها ستغلق الحدود بعد فشل المحادثات مع جيرانها'],
    ['fa', 'دولت روز دوشنبه گفت که پس از شکست گفتگوها با همسایگان در پایتخت مرز را می‌بندد'],
    ['he', 'הממשלה אמרה ביום שני כי תסגור את הגבול לאחר כישלון השיחות עם שכנותיה'],
    ['zh', '政府周一表示，在与邻国在首都的会谈失败后，将关闭边境。政府还说，此举将持续一个月。'],
    ['ja', '政府は月曜日、首都で行われた隣国との協議が失敗に終わったことを受け、国境を閉鎖すると発表した。'],
    ['el', 'Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα κλείσει τα σύνορα μετά την αποτυχία των συνομιλιών.'],
    ['hi', 'सरकार ने सोमवार को कहा कि वह पड़ोसियों के साथ बातचीत विफल होने के बाद सीमा बंद कर देगी।'],
    // Too short, or nothing but names and figures.
    ['und', 'Storm closes harbour'],
    ['und', 'Stavanger 3, Brann 1; Molde 2, Viking 2; Bodø 4, Lillestrøm 0; Sandefjord 1, Odd 1'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detect(text)).toBe(language)
  })
})
