// Runs before the gate's script where that is not brought by the manifest, and says so.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markInjected } from '../components/sites/injected.ts';

export default defineUnlistedScript(markInjected);
