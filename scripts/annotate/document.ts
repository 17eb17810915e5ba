// Makes a page of a saved file: a saved page stays as it is, a plain text gets the least markup that
// keeps every character.
import { paragraphs } from '../../components/matcher/index.ts';

const isPlain = (file: string): boolean => /\.(txt|text|md)$/i.test(file);

export interface Document {
  readonly html: string | Buffer;
  /** Maps offsets in the page's text, as it was read, to offsets in the file; null for a saved page. */
  readonly inFile: ((pageText: string) => (offset: number) => number) | null;
  /** The text of the file that the mapped offsets point into; null for a saved page. */
  readonly text: string | null;
}

export interface Declared {
  /** Overrides the language that the page declares. */
  readonly lang?: string | undefined;
  /** The day on which a plain text was published. */
  readonly date?: string | undefined;
}

/** `bytes` are UTF-8. The first paragraph of a plain text is its headline. */
export function documentOf(file: string, bytes: Buffer, { lang, date }: Declared): Document {
  if (!isPlain(file)) {
    return { html: lang ? declare(bytes.toString(), lang) : bytes, inFile: null, text: null };
  }
  const text = bytes.toString();
  const body = paragraphs(text).map(({ start, end }) => escapeText(text.slice(start, end)));
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8">
<title>${body[0] ?? ''}</title>${date ? `<meta property="article:published_time" content="${date}">` : ''}
</head><body><article>\n${body.map((words) => `<p>${words}</p>`).join('\n')}\n</article></body></html>`;
  return { html, inFile: (pageText) => align(pageText, text), text };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Written plainly, a carriage return would become a line feed and a NUL would be dropped.
  '\r': '&#13;',
  '\0': '&#0;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>\r\0]/g, (char) => ESCAPES[char] ?? char);

/** Replaces the `lang` of the document's html tag, or adds one if it has none. */
function declare(html: string, lang: string): string {
  const tag = /<html\b((?:[^>"']|"[^"]*"|'[^']*')*)>/i;
  if (!tag.test(html)) return `<html lang="${lang}">${html}`;
  return html.replace(tag, (_whole, attributes: string) => {
    const others = attributes.replace(/\s(?:xml:)?lang\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
    return `<html lang="${lang}"${others}>`;
  });
}

/**
 * Reading joins blocks and may add or drop white space between them, but keeps everything else in order.
 * So the nth character that is not white space is the same in both texts.
 */
function align(pageText: string, fileText: string): (offset: number) => number {
  const solid = (text: string): number[] => {
    const offsets: number[] = [];
    for (let i = 0; i < text.length; i++) if (!/\s/.test(text.charAt(i))) offsets.push(i);
    return offsets;
  };
  const page = solid(pageText);
  const file = solid(fileText);
  const rank = new Map(page.map((offset, index) => [offset, index]));
  return (offset) => file[rank.get(offset) ?? -1] ?? -1;
}
