// What the card's script provides to the page script.
export {
  CardManager,
  type CardManagerOptions,
  type CardTarget,
  type Opening,
} from './card-manager.ts';
export { watchPointer } from './hover/watch-pointer.ts';
export type { CardData, CardEvent, CardSource } from './model.ts';
