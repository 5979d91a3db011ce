import { describe, expect, it } from 'vitest';
import { GAP, tokenise } from '#src/skills/text/tokens.ts';

const words = (text: string, ...known: string[]) =>
  tokenise(text, (word) => known.includes(word)).map(({ word }) => word);

describe('tokenise', () => {
  it.each([
    ['C++, C# and F#', ['c++', 'c#', 'and', 'f#']],
    ['.NET, ASP.NET', ['.net', 'asp', 'net']],
    ['(.NET/C#.NET)', ['.net', 'c#', '.net']],
    ['the net result', ['the', 'net', 'result']],
    ['python,c,java', ['python', 'c', 'java']],
    ['•Docker•Kubernetes', ['docker', 'kubernetes']],
    ['Java+SpringBoot', ['java', 'springboot']],
    ['Angular 2+ and 5+ years', ['angular', '2', 'and', '5', 'years']],
    ['Network+, A+ or Angular+', ['network+', 'a+', 'or', 'angular']],
    ['K8s, EC2', ['k8s', 'ec2']],
    ['ＪＡＶＡ and Ｃ＃', ['java', 'and', 'c#']],
    ['Java\u200bScript', ['javascript']],
    ['R&D', ['r', 'and', 'd']],
    ["Oracle's", ['oracle', 's']],
  ])('splits %j', (text, expected) => {
    expect(words(text, 'springboot', 'network+', 'a+')).toEqual(expected);
  });

  it('takes a glued word apart where it knows the pieces, and only then', () => {
    expect(words('DockerPostgreSQLPreferred', 'docker', 'postgresql')).toEqual([
      'docker',
      'postgresql',
      'preferred',
    ]);
    expect(words('JavaScript', 'javascript', 'java')).toEqual(['javascript']);
    expect(words('3.6Linux', 'linux')).toEqual(['3', '6', 'linux']);
    expect(words('1Password', '1password')).toEqual(['1password']);
  });

  it('keeps offsets into the text as given', () => {
    const text = 'ＪＡＶＡ, C\u00ad++ (Go)';
    for (const { start, end } of tokenise(text, () => false)) {
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\u00ad+]+$/u);
    }
    expect(tokenise(text, () => false).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ＪＡＶＡ',
      'C\u00ad++',
      'Go',
    ]);
  });

  it.each([
    ['a b', GAP.space],
    ['a-b', GAP.joint],
    ['a/b', GAP.slash],
    ['a, b', GAP.comma],
    ['a. b', GAP.stop],
    ['a\nb', GAP.stop],
    ['a (b', GAP.stop],
  ])('tells what stands between the words of %j', (text, gap) => {
    expect(tokenise(text, () => false)[1]?.gap).toBe(gap);
  });
});
