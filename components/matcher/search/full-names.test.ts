// Rule 7 for surnames, as far as it needs the canonical name of the entity.
import { expect, it } from 'vitest';
import { rulesFor } from '../languages/index.ts';
import { isInOthersName } from './full-names.ts';

/** `text` has the surname in braces. */
const isOthers = (text: string, name: string, lang: string | null = 'en', risky = true) => {
  const start = text.indexOf('{');
  const end = text.indexOf('}') - 1;
  return isInOthersName(text.replace(/[{}]/g, ''), start, end, { name, risky }, rulesFor(lang));
};

it.each([
  ['Carole {King} sang', 'Travis King'],
  ['powieść Stephena {Kinga} i inne', 'Travis King'],
  ['каталась Евгения {Медведева}', 'Dmitry Medvedev'],
  ['поет Віталій {Кім}', 'Kim Jong Un'],
  ['the ministers {Kim} Yong-hyun and others', 'Kim Jong Un'],
  ['der Minister {Kim} Yong-hyun', 'Kim Jong Un'],
  ['ông {Kim} Sơn ở đây', 'Kim Jong Un'],
  ['the legend of {King} Charles', 'Travis King'],
  ['House Speaker Paul D. {Ryan} said', 'Mike Ryan'],
  ['the skier Chloe {Kim} won', 'Kim Jong Un'],
  ['See {Kim}, H., and others', 'Kim Jong Un'],
  ['the player {Kim} “Deft” Hyuk-kyu', 'Kim Jong Un'],
])('%s is not %s', (text, ours) => {
  expect(isOthers(text, ours, text.startsWith('der') ? 'de' : 'en')).toBe(true);
});

it.each([
  ['said {King} on Monday', 'Travis King'],
  ['Private {King} crossed the line', 'Travis King'],
  ['the leader {Kim} Dzong-oen came', 'Kim Jong Un'],
  ['лидер {Ким} Джонг Ын прибыл', 'Kim Jong Un'],
  ['a note by Dimitri {Medvedev}', 'Dmitry Medvedev'],
  ['Trump Meets {Kim} Again in Hanoi With Aides', 'Kim Jong Un'],
  ['Will {Kim} visit Moscow?', 'Kim Jong Un'],
  ['they met {Kim} Thursday', 'Kim Jong Un'],
  ['they told {Kim} U.S. officials had come', 'Kim Jong Un'],
  ['they called {Kim} “Rocket Man” again', 'Kim Jong Un'],
  ['they showed {Kim} Russian rockets', 'Kim Jong Un'],
])('%s may be %s', (text, ours) => {
  expect(isOthers(text, ours)).toBe(false);
});

it.each([
  ['de', 'obwohl {Kim} Raketen testet'],
  ['de', 'damals starb {Kims} Vater Kim Jong Il'],
  ['nl', 'terwijl {Kim} Rusland helpt'],
  ['tr', 'bugün {Kim} Moskova’ya gitti'],
  ['ru', 'вчера {Лавров} Вашингтону ответил'],
])('does not take any capital for a given name: %s', (lang, text) => {
  expect(isOthers(text, 'Kim Jong Un', lang)).toBe(false);
});

it.each([
  ['de', 'der frühere Staatschef {Kim} Yong Nam'],
  ['ru', 'приехал художник {Ким} Сон Ман'],
  ['tr', 'yönetmen {Kim} Ki-duk geldi'],
])('knows Korean given names: %s', (lang, text) => {
  expect(isOthers(text, 'Kim Jong Un', lang)).toBe(true);
});

it('lets only a given name before it outweigh a safe surname', () => {
  expect(isOthers('his cousin Igor {Putin} said', 'Vladimir Putin', 'en', false)).toBe(true);
  expect(isOthers('he thanked {Putin} Igor said', 'Vladimir Putin', 'en', false)).toBe(false);
});
