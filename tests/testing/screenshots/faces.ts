// The families of the one typeface of all pictures, with the face for the language first: Han characters are
// drawn differently in Chinese, Japanese and Korean.

const faces = (...names: readonly string[]): readonly string[] =>
  ['Noto Sans', 'Noto Sans Arabic', ...names.map((name) => `Noto Sans ${name}`)].map(
    (name) => `${name} Variable`,
  );

const byLanguage: Readonly<Record<string, readonly string[]>> = {
  ja: faces('JP', 'KR', 'SC'),
  zh: faces('SC', 'JP', 'KR'),
};

export const facesFor = (locale: string): readonly string[] =>
  byLanguage[locale.split('-')[0] ?? ''] ?? faces('KR', 'JP', 'SC');
