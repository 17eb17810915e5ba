// Compares the marks of one document with its gold. The rules are in README.md.
import type { EntityId, Mention } from '../../data/model.ts';
import type { EntityLookup } from './entity-lookup.ts';
import type { ForbiddenSpan, GoldDocument, GoldMention } from './gold.ts';

export interface ScoreError {
  readonly id: string;
  readonly lang: string;
  readonly type: 'missed' | 'wrong' | 'forbidden';
  readonly surface: string;
  readonly entity: string;
  readonly context: string;
}

/** What one mark or one gold mention adds to the counts of its entity's kind. */
export interface Verdict {
  readonly kind: string;
  readonly required?: 1;
  readonly found?: 1;
  readonly marks?: 1;
  readonly wrong?: 1;
  readonly exact?: 1;
  readonly notInPack?: string;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly errors: readonly ScoreError[];
  readonly forbidden: { readonly spans: number; readonly fired: number };
}

const CONTEXT = 40;

export function judge(
  gold: GoldDocument,
  marks: readonly Mention[],
  entities: EntityLookup,
): Judgement {
  const verdicts: Verdict[] = [];
  const errors: ScoreError[] = [];
  const report = (type: ScoreError['type'], at: Span, entity: string) => {
    errors.push({
      id: gold.id,
      lang: gold.lang ?? '',
      type,
      surface: gold.text.slice(at.start, at.end),
      entity,
      context: contextOf(gold.text, at),
    });
  };
  const names = (ids: readonly EntityId[]) => ids.map((id) => entities.nameOf(id)).join(' / ');

  const fired = gold.forbidden.map((stretch) => ({
    stretch,
    marks: marks.filter((mark) => overlaps(mark, stretch) && isOf(mark, stretch, entities)),
  }));
  for (const { stretch, marks } of fired)
    if (marks.length > 0) report('forbidden', stretch, stretch.entity);
  const firing = new Set(fired.flatMap(({ marks }) => marks));

  const rightFor = new Map<Mention, GoldMention[]>();
  for (const mark of marks) {
    const right = gold.mentions.filter((one) => overlaps(mark, one) && isOf(mark, one, entities));
    rightFor.set(mark, right);
    // A text that has only forbidden stretches was marked by hand for nothing else.
    if (onlyForbids(gold) && !firing.has(mark)) continue;
    const [first] = right;
    if (first === undefined || firing.has(mark)) {
      verdicts.push({ kind: entities.kindOf(mark.entities[0]), marks: 1, wrong: 1 });
      if (!firing.has(mark)) report('wrong', mark, names(mark.entities));
    } else {
      const exact = right.some((one) => one.start === mark.start && one.end === mark.end);
      verdicts.push({ kind: kindOf(first), marks: 1, ...(exact && { exact: 1 as const }) });
    }
  }

  for (const mention of gold.mentions) {
    if (!mention.core || mention.optional) continue;
    if (entities.idsOf(mention.entity).length === 0) {
      verdicts.push({ kind: kindOf(mention), notInPack: mention.entity });
    } else if (marks.some((mark) => covers(mark, mention, rightFor.get(mark) ?? []))) {
      verdicts.push({ kind: kindOf(mention), required: 1, found: 1 });
    } else {
      verdicts.push({ kind: kindOf(mention), required: 1 });
      report('missed', mention, mention.entity);
    }
  }
  const count = fired.filter(({ marks }) => marks.length > 0).length;
  return { verdicts, errors, forbidden: { spans: fired.length, fired: count } };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isOf(mark: Mention, gold: GoldMention | ForbiddenSpan, entities: EntityLookup): boolean {
  return entities.idsOf(gold.entity).some((id) => mark.entities.includes(id));
}

/** True if the mention is marked, or is inside a longer one that is marked correctly. */
function covers(mark: Mention, mention: GoldMention, right: readonly GoldMention[]): boolean {
  if (right.includes(mention)) return true;
  return (
    mention.inside === true &&
    overlaps(mark, mention) &&
    right.some((longer) => longer.start <= mention.start && longer.end >= mention.end)
  );
}

function onlyForbids(gold: GoldDocument): boolean {
  return gold.mentions.length === 0 && gold.forbidden.length > 0;
}

/** Gold writes British English. */
function kindOf(mention: GoldMention): string {
  return mention.kind === 'organisation' ? 'organization' : mention.kind;
}

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim();
}
