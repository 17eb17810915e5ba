// The script that reads articles: runs beside the page script, when a card is wanted.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../components/article/read-article.ts';
import { handOverArticle } from '../components/article/script.ts';

export default defineUnlistedScript(() => handOverArticle(readArticle));
