// Words that cannot be seen are no only mark, and are neither counted nor jumped to.
import { expect, it, vi } from 'vitest';
import { begin, painted } from '../../../tests/testing/annotator.ts';
import type { Candidate } from '../../matcher/model.ts';
import type { AnnotatorState } from '../options.ts';

const hide: Record<string, string> = {
  'display: none': '<p style="display: none">Air Koryo</p>',
  'visibility: hidden': '<p style="visibility: hidden">Air Koryo</p>',
  'a closed details': '<details><summary>More</summary><p>Air Koryo</p></details>',
  'text for screen readers': `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden;
    white-space: nowrap">Air Koryo</p>`,
  'beyond the edge': '<p style="position: absolute; left: -9999px">Air Koryo</p>',
  'a folded box': '<div style="height: 0; overflow: hidden"><p>Air Koryo</p></div>',
};

it.each(Object.entries(hide))('%s', async (_, html) => {
  const onChange = vi.fn<(state: AnnotatorState) => void>();
  const { annotator } = begin(`${html}<p id="seen">Air Koryo flies.</p>`, {
    density: 'page',
    onChange,
  });
  await annotator.whenIdle();
  expect(painted()).toContain('Air Koryo');
  const [seen] = annotator.marks().filter(({ block }) => block.text === 'Air Koryo flies.');
  expect(seen?.painted).toBe(true);
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ mentions: 1 });
  expect(onChange.mock.lastCall?.[0].counts.get('Air Koryo')).toBe(1);
  expect(annotator.contents().mentions).toHaveLength(1);
  const jump = annotator.next(null);
  expect(jump).toMatchObject({ index: 0, count: 1 });
  expect(jump?.mark).toBe(seen);
});

it('counts what can be seen although it is pale, far below or in a scrolled box', async () => {
  const { annotator } = begin(
    `<p style="opacity: 0">Air Koryo</p><p style="margin-top: 9000px">Air Koryo</p>
    <div style="height: 20px; overflow: auto"><p style="margin-top: 400px">Air Koryo</p></div>`,
  );
  await annotator.whenIdle();
  expect(annotator.contents().mentions).toHaveLength(3);
});

it('looks again when something is opened', async () => {
  const onChange = vi.fn<(state: AnnotatorState) => void>();
  const { annotator, change } = begin(
    '<details><summary>More</summary><p>Air Koryo</p></details>',
    {
      onChange,
    },
  );
  await annotator.whenIdle();
  expect(onChange.mock.lastCall?.[0].mentions).toBe(0);
  change(() => {
    const details = document.querySelector('details');
    if (details) details.open = true;
  });
  await vi.waitFor(() => expect(onChange.mock.lastCall?.[0].mentions).toBe(1));
});

const aboutAirline = (blocks: readonly (readonly Candidate[])[]): boolean =>
  blocks
    .flat()
    .some(({ interpretations }) => interpretations.some((i) => i.entity === 'Air Koryo'));
const silent = async (html: string): Promise<boolean | undefined> => {
  const onChange = vi.fn<(state: AnnotatorState) => void>();
  await begin(html, { onChange, isAbout: aboutAirline }).annotator.whenIdle();
  return onChange.mock.lastCall?.[0].silent;
};

it.each(Object.entries(hide))('%s does not tell what a page is about', async (_, html) => {
  expect(await silent(`<p>Pyongyang</p>${html}`)).toBe(true);
  expect(painted()).toEqual([]);
  expect(await silent(`<p>Pyongyang</p>${html}<p>Air Koryo</p>`)).toBe(false);
});

it('waits for a page that is not shown yet', async () => {
  expect(await silent('<div style="visibility: hidden"><p>Air Koryo, Pyongyang</p></div>')).toBe(
    false,
  );
});
