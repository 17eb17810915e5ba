// Why is this marked? Explained on request; the name can be rejected.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  airline,
  cards,
  data,
  event,
  explanation,
  name,
  newCards,
  newCardsForEachTest,
  open,
  still,
  view,
  words,
  write,
} from '../../../tests/testing/card.ts';
import { overlap } from '../position/geometry.ts';

newCardsForEachTest();

describe('why is this marked?', () => {
  const panel = (): string => view.root.querySelector('.why')?.textContent ?? '';
  const says = (part: string) => expect.poll(() => panel()).toContain(part);

  beforeEach(() => {
    vi.clearAllMocks();
    newCards({ nameActions: () => name });
  });

  test('is asked only on request, and answered in plain words', async () => {
    open();
    expect(name.explain).not.toHaveBeenCalled();
    expect(view.button('Why').getAttribute('aria-expanded')).toBe('false');
    view.button('Why').click();
    const [interpretation] = explanation.interpretations;
    await says(interpretation?.readAs ?? '?');
    expect(view.button('Why').getAttribute('aria-expanded')).toBe('true');
    const points = [...view.root.querySelectorAll('.why li')].map((li) => li.textContent);
    expect(points).toEqual(interpretation?.reasons);
    view.button('Why').click();
    await expect.poll(() => panel()).toBe('');
  });

  test('by keyboard: to the button, into the answer, and on to Undo and back', async () => {
    open({ focus: true });
    view.button('Why').focus();
    await userEvent.keyboard('{Enter}');
    await says('Not Northern Air?');
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}');
    expect(view.root.activeElement?.textContent).toBe('on post.example');
    await userEvent.keyboard('{Enter}');
    await says('“Northern  Air” will not be marked as Northern Air again on post.example.');
    const [interpretation] = explanation.interpretations;
    expect(name.reject).toHaveBeenCalledExactlyOnceWith(
      explanation,
      interpretation,
      'post.example',
    );
    expect(view.root.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await says('Not Northern Air?');
    expect(name.restore).toHaveBeenCalledExactlyOnceWith(interpretation, 'post.example');
    expect(view.root.activeElement?.textContent).toBe('on post.example');
  });

  test('everywhere, and only so on a page of no site', async () => {
    name.explain.mockResolvedValueOnce({ ...explanation, site: null });
    open();
    view.button('Why').click();
    await says('Not Northern Air?');
    expect([...view.root.querySelectorAll('.choices button')].map((b) => b.textContent)).toEqual([
      'everywhere',
    ]);
    view.button('everywhere').click();
    await says('again anywhere.');
    expect(name.reject).toHaveBeenLastCalledWith(
      expect.anything(),
      explanation.interpretations[0],
      null,
    );
  });

  test('is explained for each name that the words could be', async () => {
    open({}, ['airline', 'port']);
    view.button('Why').click();
    await says('Not Northern Air?');
    view.button('Harbour City').click();
    await says('Not Harbour City?');
    expect(panel()).toContain('is read as “Port”');
    view.button('on post.example').click();
    await says('will not be marked as Harbour City again');
    expect(name.reject).toHaveBeenLastCalledWith(
      explanation,
      explanation.interpretations[1],
      'post.example',
    );
  });

  test('cannot be asked of a name that was opened in place', async () => {
    open();
    view.button('part one').click();
    await expect.poll(() => view.button('Harbour City')).toBeDefined();
    view.button('Harbour City').click();
    await expect.poll(() => view.button('Back to Northern Air')).toBeDefined();
    expect(view.button('Why')).toBeUndefined();
  });

  test('is folded after a way to another name and back', async () => {
    open();
    view.button('Why').click();
    await expect.poll(panel).not.toBe('');
    view.button('part one').click();
    await expect.poll(() => view.button('Harbour City')).toBeDefined();
    view.button('Harbour City').click();
    await expect.poll(() => view.button('Back to Northern Air')).toBeDefined();
    view.button('Back to Northern Air').click();
    await expect.poll(() => view.button('Why')).toBeDefined();
    expect(panel()).toBe('');
  });

  test('a failure is shown, and may be tried again', async () => {
    name.reject.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('no worker'));
    open();
    view.button('Why').click();
    await says('Not Northern Air?');
    view.button('everywhere').click();
    await says('There is no room for more');
    view.button('everywhere').click();
    await says('That could not be kept.');
    view.button('everywhere').click();
    await says('again anywhere');
    name.restore.mockRejectedValueOnce(new Error('no worker'));
    view.button('Undo').click();
    await says('That could not be kept.');
    expect(panel()).toContain('again anywhere');
    view.button('Undo').click();
    await says('Not Northern Air?');
    cards.closeAll();
    name.explain.mockRejectedValueOnce(new Error('no worker'));
    open();
    view.button('Why').click();
    await says('This cannot be told just now.');
  });

  test('is shown in full even if there are many events', async () => {
    await page.viewport(1000, 800);
    write(100);
    const busy = {
      ...airline,
      until: [1, 2, 3, 4].map((day) => event(`e${day}`, `2020-01-0${day}`)),
    };
    data.airline = busy;
    onTestFinished(() => {
      data.airline = airline;
    });
    open();
    await still();
    view.button('Why').click();
    await says('Not Northern Air?');
    await still();
    const box = view.root.querySelector('.why')?.getBoundingClientRect();
    expect(view.button('everywhere').getBoundingClientRect().bottom).toBeLessThan(box?.bottom ?? 0);
  });

  test.each([
    [1280, 800],
    [390, 640],
    [320, 480],
  ])('stays inside a window of %i × %i, and leaves room for events', async (width, height) => {
    await page.viewport(width, height);
    write(60);
    open();
    await still();
    view.button('Why').click();
    await says('Not Northern Air?');
    await still();
    const box = view.box;
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(overlap(box, words().getBoundingClientRect())).toBe(false);
    expect(view.root.querySelector('.events')?.clientHeight).toBeGreaterThan(60);
  });
});
