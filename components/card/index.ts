// What a hover shows: its intent, its place, the card itself.
export {
  CardManager,
  type CardManagerOptions,
  type CardTarget,
  type Opening,
} from './card-manager.ts';
export { watchPointer } from './hover/watch-pointer.ts';
export type { CardData, CardEvent, CardSource } from './model.ts';
