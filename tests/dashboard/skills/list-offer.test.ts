import { describe, expect, it } from 'vitest';
import {
  completed,
  lastName,
  listOffer,
  listOfferText,
  withoutEnd,
} from '#src/dashboard/skills/list-offer.ts';
import { nameTable } from '#src/dashboard/skills/own-offer.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const offer = (query: string) => listOffer(query, nameTable(SMALL));
const ids = (query: string) => {
  const { known = [], own = [] } = offer(query) ?? {};
  return [...known, ...own].map(({ id }) => id);
};

describe('listOffer', () => {
  it('takes each name of a list, whatever parts them', () => {
    expect(ids('Python, k8s, Docker, Frobni; java')).toEqual([
      'python',
      'kubernetes',
      'docker',
      'java',
      'own:frobni',
    ]);
    expect(ids('python | Go\n- Docker')).toEqual(['python', 'go', 'docker']);
    expect(ids('Python, Go and Docker')).toEqual(['python', 'go', 'docker']);
    expect(ids('Python, and Go & Docker')).toEqual(['python', 'go', 'docker']);
    expect(ids('Search and rescue, Go')).toEqual(['go', 'own:search-and-rescue']);
  });

  it.each([
    ['Python, Docker und Go'],
    ['Python, Docker y Go'],
    ['Python, Docker e Go'],
    ['Python, Docker et Go'],
    ['Python, Docker i Go'],
    ['Python, Docker oraz Go'],
    ['Python, Docker और Go'],
  ])('knows the word for “and” in each language: %s', (query) => {
    expect(ids(query)).toEqual(['python', 'docker', 'go']);
  });

  it('takes a letter for “and” only between names', () => {
    expect(ids('E i Frobni, Go')).toEqual(['go', 'own:e-i-frobni']);
    expect(ids('Go, e Docker')).toEqual(['go', 'docker']);
  });

  it('takes each skill once, by whichever names', () => {
    expect(ids('k8s, Kubernetes, Go, golang, Frobni, frobni')).toEqual(['kubernetes', 'go', 'own:frobni']);
  });

  it('takes what stands in brackets for a skill where it is one, and for nothing else', () => {
    expect(offer('Frobnicator (frob, Frob X)')).toBeNull();
    expect(offer('Frobnicator (frob, Frob')).toBeNull();
    expect(offer('Python (advanced), Go (basic, 17), Frobni (3 years)')).toEqual({
      known: [expect.objectContaining({ id: 'python' }), expect.objectContaining({ id: 'go' })],
      own: [{ id: 'own:frobni', name: 'Frobni', aliases: [] }],
    });
    expect(ids('Python (Docker, k8s), Go')).toEqual(['python', 'docker', 'kubernetes', 'go']);
  });

  it('takes no number before a name for a part of it, nor the full stop behind the last', () => {
    expect(ids('1. Python, 2) Go')).toEqual(['python', 'go']);
    expect(ids('Python, Go.')).toEqual(['python', 'go']);
  });

  it('is none where there is one name, or prose', () => {
    expect(offer('Python')).toBeNull();
    expect(offer('Python, ')).toBeNull();
    expect(offer('CI/CD')).toBeNull();
    expect(offer('I have written a lot of Python, and some Go')).toBeNull();
  });
});

it('a list says what it would add', () => {
  const text = (query: string) => listOfferText(offer(query) ?? { known: [], own: [] });
  expect(text('go, k8s')).toBe('Add Go and Kubernetes');
  expect(text('go, Frobni')).toBe('Add Go, and “Frobni” as a skill of your own');
  expect(text('Frobni; Quux')).toBe('Add “Frobni” and “Quux” as skills of your own');
});

it('the name that is being typed can be made whole', () => {
  expect(['Pyth', 'Python, ', 'Python, Go', 'Python, Go; ', 'Python, do'].map(lastName)).toEqual([
    'Pyth',
    'Python',
    'Go',
    '',
    'do',
  ]);
  expect(completed('Python, do', 'Docker')).toBe('Python, Docker, ');
});

it('the comma at the end of a name is no part of it', () => {
  expect(withoutEnd('Frobni, ')).toBe('Frobni');
  expect(withoutEnd('C++')).toBe('C++');
});
