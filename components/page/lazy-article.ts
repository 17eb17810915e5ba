// What the articles of this page tell of themselves. The code comes when it is first needed.
import type { Article, ArticleParts } from '../article/read-article.ts';
import { takeArticleCode } from '../article/script.ts';
import { send } from '../messaging/send.ts';

export interface LazyArticle {
  /** Resolves when the code is here. Rejects if it cannot come; the next call tries again. */
  load(): Promise<Article>;
  /** Undefined until the code is here. */
  readonly loaded: Article | undefined;
}

export function createLazyArticle(parts: ArticleParts): LazyArticle {
  let article: Article | undefined;
  let loading: Promise<Article> | undefined;

  async function loadNow(): Promise<Article> {
    // On the welcome page it is already there.
    if (!takeArticleCode()) await send('load-article', {});
    const readArticle = takeArticleCode();
    if (!readArticle) throw new Error('The script that reads articles has not come.');
    article = readArticle(parts);
    return article;
  }

  return {
    load: () =>
      (loading ??= loadNow().catch((error) => {
        loading = undefined;
        throw error;
      })),
    get loaded() {
      return article;
    },
  };
}
