// The script that follows the paragraph in view: runs beside the page script, while a side panel is open.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFollowers } from '../components/follow/follow.ts';

export default defineUnlistedScript(() => answerFollowers());
