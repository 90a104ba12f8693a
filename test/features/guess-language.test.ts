import { describe, expect, test } from '@jest/globals';
import { guessLanguage } from '../../src/features/guess-language.js';

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'The bridge that was to be closed for a week is open again, and the men who work on it say that they have all they need for the winter.',
    ],
    [
      'de',
      'Die Brücke, die eine Woche lang gesperrt werden sollte, ist wieder offen, und die Leute, die auf ihr arbeiten, haben nach eigenen Worten alles für den Winter.',
    ],
    [
      'fr',
      'Le pont qui devait être fermé pour une semaine est de nouveau ouvert, et les hommes qui y travaillent disent avoir tout ce dont ils ont besoin pour l’hiver.',
    ],
    [
      'es',
      'El puente que iba a estar cerrado una semana está abierto de nuevo, y los hombres que trabajan en él dicen que tienen todo lo que necesitan para el invierno.',
    ],
    [
      'pl',
      'Most, który miał być zamknięty przez tydzień, jest znowu otwarty, a ludzie, którzy na nim pracują, mówią, że mają już wszystko, czego im potrzeba na zimę.',
    ],
    [
      'ru',
      'Мост, который должны были закрыть на неделю, снова открыт, и те, кто на нем работает, говорят, что у них уже есть всё, что нужно для зимы.',
    ],
    [
      'uk',
      'Міст, який мали закрити на тиждень, знову відкрили, і ті, хто на ньому працює, кажуть, що вони вже мають усе, що їм потрібно для зими.',
    ],
    ['el', 'Η γέφυρα που θα έκλεινε για μία εβδομάδα άνοιξε ξανά.'],
    ['ja', '一週間閉鎖される予定だった橋が、ふたたび開通した。'],
    ['zh', '原定关闭一周的大桥已经重新开放。'],
    ['ko', '일주일 동안 닫힐 예정이던 다리가 다시 열렸다.'],
    ['he', 'הגשר שהיה אמור להיסגר לשבוע נפתח שוב.'],
    [
      'fa',
      'پلی که قرار بود برای یک هفته بسته شود دوباره باز شد و کسانی که در آن کار می‌کنند می‌گویند که همه چیز را برای زمستان دارند.',
    ],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test.each(['', '12:30', 'Facebook Twitter WhatsApp', 'Menu Home Login Kontakt'])(
    'is not guessed from %j',
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );
});
