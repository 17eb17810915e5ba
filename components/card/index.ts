// What the card's script brings to a page.
export {
  CardManager,
  type CardManagerOptions,
  type CardTarget,
  type Opening,
} from './card-manager.ts';
export { watchPointer } from './hover/watch-pointer.ts';
export type { CardData, CardEvent, CardSource } from './model.ts';
