import { expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { longLink, shortLink } from '#src/skills/skill-links.ts';

const cloud = { id: 'spring-cloud', name: 'Spring Cloud' };

test.each([
  ['https://spring.io/projects/spring-cloud', '{.io/projects/<'],
  ['https://springcloud.example/', '>.example/'],
  ['https://en.wikipedia.org/wiki/Spring_Cloud', '`^'],
  ['https://www.spring.com/www.spring.org/', '[{][{|'],
  ['https://docs.example/cloud/', 'docs.example/}/'],
  ['https://spring.io/', '{.io/'],
  ['http://spring.example/', 'http://{.example/'],
  ['https://other.example/', 'other.example/'],
])('%s is %s', (address, short) => {
  expect(shortLink(address, cloud)).toBe(short);
  expect(longLink(short, cloud)).toBe(address);
});

test('each address of the taxonomy comes out as it stands in data/', () => {
  for (const skill of SKILL_FILES.flatMap(({ skills }) => skills))
    for (const address of [skill.url, skill.learn])
      if (address) expect(longLink(shortLink(address, skill), skill)).toBe(address);
});

test('no address has a sign that stands for a part of a name', () => {
  const addresses = SKILL_FILES.flatMap(({ skills }) => skills.flatMap(({ url, learn }) => [url, learn]));
  expect(addresses.filter((address) => address && /[<>^{}`[\]|]/.test(address))).toEqual([]);
});
