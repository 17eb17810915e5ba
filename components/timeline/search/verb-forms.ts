// Participles of German and Dutch, and the present forms of the same verbs: headlines say "sluit", people ask
// for "gesloten". Stemmers keep the two apart.
import type { Language } from '../../../data/model.ts';

/** What may stand before "ge": "abgesagt" is of "sagt ab". */
const separable: Readonly<Record<Language, string>> = {
  de: 'ab|an|auf|aus|bei|ein|fest|fort|frei|heim|her|heraus|herein|hin|hinaus|hinein|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen',
  nl: 'aan|achter|af|bij|binnen|dicht|door|in|los|mee|na|neer|om|onder|op|open|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weer|weg',
};
/** Verbs that begin with one of these have no "ge". */
const inseparable: Readonly<Record<Language, string>> = {
  de: 'be|emp|ent|er|miss|uber|unter|ver|wider|zer',
  nl: 'be|er|her|ont|onder|over|ver',
};

const withGe = new Map<Language, RegExp>();
const withoutGe = new Map<Language, RegExp>();
for (const lang of Object.keys(separable)) {
  withGe.set(lang, new RegExp(`^(?:${separable[lang]})?ge(.{2,})(en|t|d)$`));
  withoutGe.set(lang, new RegExp(`^((?:${inseparable[lang]}).{2,})(en|t|d)$`));
}

/** What the forms of a verb are found by. */
export interface VerbKeys {
  /** What an index keeps of the word. */
  readonly own: readonly string[];
  /** What the other forms of its verb are kept by. */
  readonly other: readonly string[];
}

/** Of a folded word that may be a participle, or a present form of one; empty in other languages. */
export function verbKeys(word: string, lang: Language): VerbKeys {
  const present = presentRoots(word, lang);
  const participle = participleRoots(word, lang);
  const keys = (form: string, roots: readonly string[]) => roots.map((root) => `${form} ${root}`);
  return {
    own: [...keys('present', present), ...keys('participle', participle)],
    other: [...keys('participle', present), ...keys('present', participle)],
  };
}

function participleRoots(word: string, lang: Language): readonly string[] {
  const [, root, ending] = withGe.get(lang)?.exec(word) ?? withoutGe.get(lang)?.exec(word) ?? [];
  if (!root) return [];
  // Strong verbs change their vowels: stirbt, gestorben.
  return ending === 'en' ? [consonants(root)] : [root];
}

function presentRoots(word: string, lang: Language): readonly string[] {
  if (!separable[lang] || word.length < 3) return [];
  const root = word.replace(/(?<=...)(?:en|et|t|e)$/, '');
  return [...new Set([root, consonants(root), consonants(word)])];
}

/** With one sign for each group of vowels, and without what German and Dutch change at the end of a word. */
const consonants = (word: string): string =>
  word
    .replace(/ß/g, 'ss')
    .replace(/ij|[aeiouy]+/g, '*')
    .replace(/([^*])\1/g, '$1')
    .replace(/f$/, 'v')
    .replace(/s$/, 'z');
