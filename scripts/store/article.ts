// The article on the stores' pictures: the welcome page's sample, as a newspaper would set it.

import { directionOf } from '../../components/i18n/interface-locale.ts';
import { sampleDay, sampleFor } from '../../components/welcome/sample.ts';
import { facesFor } from '../../tests/testing/screenshots/faces.ts';
import { typefaceLinks } from './typefaces.ts';

const styleWith = (faces: string): string => `
:root { color-scheme: light dark; --paper: #fff; --ink: #1d1d21; --soft: #6a6d75; --line: #e3e4e8; --brand: #7a1f2b }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17181b; --ink: #e7e7ea; --soft: #9b9ea8; --line: #2d2f35; --brand: #d98a94 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 19px/1.62 "Noto Serif Variable", ${faces}, serif }
.bar { display: flex; align-items: center; gap: 26px; block-size: 54px; padding-inline: 72px; border-block-end: 3px solid var(--brand) }
.bar i { block-size: 10px; inline-size: 74px; border-radius: 5px; background: var(--line) }
.bar i:first-child { inline-size: 150px; block-size: 18px; background: var(--brand); margin-inline-end: 30px }
main { display: grid; grid-template-columns: minmax(0, 690px) 1fr; gap: 56px; padding: 30px 72px }
h1 { margin: 0 0 8px; font-weight: 680; font-size: 37px; line-height: 1.22; letter-spacing: -0.3px; text-wrap: balance }
.by { margin: 0 0 18px; color: var(--soft); font: 15px/1.4 ${faces}, sans-serif }
article p { margin: 0 0 17px }
svg { display: block; inline-size: 100%; block-size: auto; border-radius: 6px; margin-block-end: 20px }
aside i { display: block; block-size: 12px; margin-block-end: 13px; border-radius: 6px; background: var(--line) }
aside i:nth-of-type(3n) { inline-size: 62%; margin-block-end: 34px }
@media (max-width: 1000px) { main { grid-template-columns: 1fr; padding-inline: 56px } aside { display: none } }
`;

/** A slope, a lift and a plane. */
const PICTURE = `<svg viewBox="0 0 400 260" aria-hidden="true">
<rect width="400" height="260" fill="#9fc3dd"/><circle cx="318" cy="58" r="24" fill="#fbe7b2"/>
<path d="M0 190 90 90l60 66 74-96 96 118 80-52v134H0z" fill="#7f99b3"/>
<path d="M90 90l60 66-38-8-20 14-30-30zM224 60l96 118-60-30-24 16-30-46z" fill="#f4f8fb"/>
<path d="M0 206c70-34 150-6 210-14s120-40 190-16v84H0z" fill="#fff"/>
<path d="M20 250 382 96" stroke="#44546a" stroke-width="2"/>
<path d="M118 208v18m84-54v18m84-54v18" stroke="#44546a" stroke-width="3"/>
<path d="m38 52 74-16 12-16 9 1-5 16 30-5 9-10 7 1-4 16-46 12-18 30-9-1 6-26-33 5-15 12-9 1 7-13z" fill="#fff"/></svg>`;

const bars = (count: number): string => '<i></i>'.repeat(count);

/** `byline`: says that it is a sample. The page is light or dark, as the browser is. */
export function storeArticle(locale: string, byline: string): string {
  const { lang, headline, date, paragraphs } = sampleFor(locale);
  return `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">
<title>${headline}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="${sampleDay}">${typefaceLinks}<style>${styleWith(facesFor(locale).join())}</style></head><body>
<div class="bar">${bars(5)}</div><main><article><h1>${headline}</h1><p class="by">${date} · ${byline}</p>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>
<aside>${PICTURE}${bars(9)}</aside></main></body></html>`;
}
