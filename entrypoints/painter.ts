// The painter's script: runs beside the page script, in frames in which something is marked.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Painter } from '../components/annotator/mark/painter.ts';
import { handOverPainter } from '../components/annotator/mark/script.ts';

export default defineUnlistedScript(() => void handOverPainter(Painter));
