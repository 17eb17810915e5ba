// The files that GitHub reads: it reports a mistake only when an issue is opened or a tag is pushed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { root } from '../scripts/run.ts';

const FORMS = '.github/ISSUE_TEMPLATE';
const WORKFLOWS = '.github/workflows';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const yamlOf = (file: string): unknown => parse(read(file), { strict: true, uniqueKeys: true });
const list = (folder: string): string[] => readdirSync(join(root, folder)).sort();

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: { label?: string; value?: string; options?: unknown[]; render?: string };
  readonly validations?: Record<string, unknown>;
}

const forms = list(FORMS).filter((name) => name !== 'config.yml');

test('there is a form for a mark, a fact and a page', () => {
  expect(forms.join()).toMatch(/wrong-mark\.yml.*wrong-fact\.yml.*broken-page\.yml/);
  expect(yamlOf(`${FORMS}/config.yml`)).toEqual({ blank_issues_enabled: true });
});

test.each(forms)('%s is a form that GitHub takes', (name) => {
  const form = yamlOf(`${FORMS}/${name}`) as Record<string, unknown> & { body: Field[] };
  // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
  expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name', 'title']);
  for (const { type, id, attributes, validations } of form.body) {
    if (type === 'markdown') {
      expect(attributes?.value).toEqual(expect.any(String));
      continue;
    }
    expect(['checkboxes', 'dropdown', 'input', 'textarea']).toContain(type);
    expect(id).toMatch(/^[\w-]+$/);
    expect(attributes?.label, id).toEqual(expect.any(String));
    expect(Object.keys(validations ?? {}).join(), id).toMatch(/^(required)?$/);
    const hasOptions = type === 'dropdown' || type === 'checkboxes';
    expect((attributes?.options?.length ?? 0) > 0, id).toBe(hasOptions);
  }
  const questions = form.body.filter(({ type }) => type !== 'markdown');
  for (const key of [questions.map(({ id }) => id), questions.map((q) => q.attributes?.label)]) {
    expect(key).toEqual([...new Set(key)]);
  }
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Record<
    string,
    { 'runs-on': string; needs?: string; container?: string; steps: Step[] }
  >;
}

test.each(list(WORKFLOWS))('%s runs only what is there', (name) => {
  const { on, permissions, jobs } = yamlOf(`${WORKFLOWS}/${name}`) as Workflow;
  expect(on).toEqual(expect.any(Object));
  // Without it a job may write.
  expect(permissions).toEqual({ contents: 'read' });
  for (const { 'runs-on': machine, needs, container, steps } of Object.values(jobs)) {
    expect(machine).toBe('ubuntu-latest');
    if (needs) expect(Object.keys(jobs)).toContain(needs);
    if (container) expect(container).toBe(`node:${read('.nvmrc').trim()}-trixie`);
    for (const { uses, run = '' } of steps) {
      expect(Boolean(uses) !== Boolean(run)).toBe(true);
      if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      for (const [, script] of run.matchAll(/npm run ([\w:]+)/g)) {
        expect(Object.keys(manifest.scripts)).toContain(script);
      }
      for (const [path] of run.matchAll(/(scripts\/[\w/-]+\.ts|\.ci\/run)/g)) {
        expect(existsSync(join(root, path)), path).toBe(true);
      }
    }
  }
});

test('a release is tested and its packages are checked before there is a draft of it', () => {
  const { jobs } = yamlOf(`${WORKFLOWS}/release.yml`) as Workflow;
  const commands = (jobs.packages?.steps ?? []).map(({ run }) => run).join('\n');
  expect(commands).toMatch(/release-notes\.ts[\s\S]*\.ci\/run[\s\S]*npm run package/);
  expect(jobs.draft?.needs).toBe('packages');
});

test('.nvmrc names the Node.js that the scripts run on', () => {
  expect(manifest.devDependencies.node.split('.')[0]).toBe(read('.nvmrc').trim());
});
