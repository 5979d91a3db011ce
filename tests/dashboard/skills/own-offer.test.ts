import { describe, expect, it } from 'vitest';
import { nameTable, offerText, ownOffer } from '#src/dashboard/skills/own-offer.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';

const taxonomy = buildTaxonomy([
  {
    category: 'test',
    title: 'Test',
    kind: 'tool',
    skills: [{ id: 'kubernetes', name: 'Kubernetes', aliases: ['k8s'] }],
  },
]);
const names = nameTable(taxonomy);
const offer = (query: string) => ownOffer(query, names);

describe('ownOffer', () => {
  it('offers a name that is in no list as a skill of the user', () => {
    expect(offer(' Frobnicator ')).toEqual({ id: 'own:frobnicator', name: 'Frobnicator', aliases: [] });
  });

  it('takes other names in brackets, closed or not yet', () => {
    const expected = { id: 'own:frobnicator', name: 'Frobnicator', aliases: ['frob', 'Frob X'] };
    expect(offer('Frobnicator (frob, Frob X)')).toEqual(expected);
    expect(offer('Frobnicator (frob, Frob X')).toEqual(expected);
  });

  it('offers another name for a skill of the list, by any of its names', () => {
    expect(offer('k8s (kube)')).toEqual({ id: 'kubernetes', name: 'Kubernetes', aliases: ['kube'] });
  });

  it('offers nothing where all is known already, or nothing is named', () => {
    expect(offer('kubernetes')).toBeNull();
    expect(offer('Kubernetes (K8S)')).toBeNull();
    expect(offer('   ')).toBeNull();
    expect(offer('((')).toBeNull();
    expect(offer('--')).toBeNull();
  });
});

describe('offerText', () => {
  it('says what would be added', () => {
    expect(offerText({ id: 'own:x', name: 'X1', aliases: [] })).toBe('Add “X1” as a skill of your own');
    expect(offerText({ id: 'kubernetes', name: 'Kubernetes', aliases: ['kube', 'k9s'] })).toBe(
      'Add “kube” or “k9s” as another name of Kubernetes',
    );
  });
});
