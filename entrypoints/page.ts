// The page script: runs beside the gate, in frames whose page is about what the dataset knows.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageWith } from '../components/page/page-script.ts';
import { handOverPage } from '../components/page/script.ts';

export default defineUnlistedScript(() => handOverPage(readPageWith(browser)));
