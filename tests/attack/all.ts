// All attacks, by finding.
import type { Attack } from './attack.ts';
import { baitAttack } from './bait.ts';
import { clickjackingAttack } from './clickjacking.ts';
import { closedRootAttack } from './closed-root.ts';
import { damageAttack } from './damage.ts';
import { floodAttack } from './floods.ts';
import { hostileDocumentsAttack } from './hostile-documents.ts';
import { importAttack } from './imports.ts';
import { killAttack } from './kills.ts';
import { manyFramesAttack } from './many-frames.ts';
import { messageAttacks } from './messages.ts';
import { presenceAttacks } from './presence.ts';
import { privateWindowAttack } from './private-window.ts';
import { readHistoryAttacks } from './read-history.ts';
import { stopAttack } from './stop.ts';
import { storageReachAttack } from './storage-reach.ts';
import { textsAttack } from './texts.ts';
import { updateAttack } from './update.ts';
import { writeHistoryAttacks } from './write-history.ts';

export const attacks: readonly Attack[] = [
  ...readHistoryAttacks,
  closedRootAttack,
  ...writeHistoryAttacks,
  ...presenceAttacks,
  stopAttack,
  baitAttack,
  privateWindowAttack,
  storageReachAttack,
  textsAttack,
  ...messageAttacks,
  floodAttack,
  clickjackingAttack,
  importAttack,
  updateAttack,
  hostileDocumentsAttack,
  manyFramesAttack,
  damageAttack,
  killAttack,
];
