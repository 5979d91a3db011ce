import { describe, expect, test } from 'vitest';
import { CODE, parsed } from './code-of-pages.ts';
import { textsInCode } from './texts-in-code.ts';

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
const said = CODE.map(({ file, program }) => ({ file, texts: textsInCode(program) }));
const folders = [...new Set(said.map(({ file }) => folderOf(file)))];

test('code is read at all', () => {
  expect(CODE.length).toBeGreaterThan(300);
  expect(folders).toContain('src/popup');
});

test('what the pages say stands in data/texts', () => {
  const faults = said.filter(({ texts }) => texts.length > 0);
  expect(Object.fromEntries(faults.map(({ file, texts }) => [file, texts]))).toEqual({});
});

describe('a text in code is noticed', () => {
  test.each([
    ['between tags', '<p>Nothing here</p>', ['Nothing here']],
    ['of one word', '<b>Save</b>', ['Save']],
    ['in an attribute', '<a title="Save" />', ['Save']],
    ['in what an attribute chooses', `<a aria-label={on ? 'Off' : \`On \${n}\`} />`, ['Off', 'On']],
    ['in what stands between tags', "<b>{on ? 'Saved' : null}</b>", ['Saved']],
    ['in a string', "const said = 'Nothing was changed'", ['Nothing was changed']],
    ['in what a string is made of', `const said = \`\${n} not counted\``, ['not counted']],
    ['in a count', "count(2, 'skill')", ['skill']],
  ])('%s', (_where, code, texts) => expect(textsInCode(parsed('a.tsx', code))).toEqual(texts));

  test.each([
    ['a text by its id', "<b title={t('adds-up')}>{t(on ? 'a' : 'b')}</b>"],
    ['a class', "<b class={on ? 'button plain' : 'button'} />"],
    ['an error of ours', "throw new Error('The part could not be kept')"],
    ['what is compared', "<b>{kind === 'near' && 2}</b>"],
    ['a type', "type A = 'one two' | 'b'"],
  ])('%s is none', (_what, code) => expect(textsInCode(parsed('a.tsx', code))).toEqual([]));
});
