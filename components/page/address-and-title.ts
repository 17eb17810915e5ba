// The address and title of the page in this frame, as they are reported.
import { MAX_ADDRESS, MAX_LABEL } from '../../data/limits.ts';

export const addressAndTitle = () => ({
  url: document.URL.slice(0, MAX_ADDRESS),
  title: document.title.slice(0, MAX_LABEL),
});
