// The script that looks for what dates an article: runs beside the page script, when a card is wanted.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DateFinder } from '../components/annotator/metadata/date-finder.ts';
import { handOverDateFinder } from '../components/annotator/metadata/script.ts';

export default defineUnlistedScript(() => handOverDateFinder(DateFinder));
