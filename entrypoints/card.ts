// The card's script: runs beside the page script, in frames in which a name was found.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardManager, watchPointer } from '../components/card/index.ts';
import { handOver } from '../components/card/script.ts';

export default defineUnlistedScript(() => handOver({ CardManager, watchPointer }));
