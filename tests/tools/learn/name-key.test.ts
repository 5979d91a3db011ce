import { expect, it } from 'vitest';
import { nameKeys } from '#src/tools/learn/name-key.ts';

it.each([
  ['React.js | Vue', ['react', 'vue']],
  ['Java or Kotlin', ['java', 'kotlin']],
  ['REST APIs', ['rest']],
  ['Java programming', ['java']],
  ['C++', ['c++']],
  ['C#', ['c#']],
  ['Node.js', ['node']],
  ['Microservices', ['microservice']],
  ['Design patterns', ['designpattern']],
  ['Entwicklung für Straßen', ['entwicklungfürstraßen']],
])('%s is compared by %j', (name, keys) => {
  expect(nameKeys(name)).toEqual(keys);
});
