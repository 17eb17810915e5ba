// The card's style sheet: its parts, in an order in which later rules override earlier ones.

import details from './details.css?inline';
import events from './events.css?inline';
import foot from './foot.css?inline';
import frame from './frame.css?inline';
import head from './head.css?inline';
import screens from './screens.css?inline';
import why from './why.css?inline';

export const css = [frame, head, why, events, details, foot, screens].join('\n');
