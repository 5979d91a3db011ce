import { expect, test } from 'vitest';
import { unaccented } from '#src/ui/words/unaccented.ts';

test.each([
  ['Búsqueda', 'busqueda'],
  ['Ścieżka Łódź', 'sciezka lodz'],
  ['Größe', 'grosse'],
  ['Réseaux d’œuvre', 'reseaux d’oeuvre'],
  ['C++ .NET', 'c++ .net'],
  ['कोड रिव्यू', 'कोड रिव्यू'.normalize('NFKD')],
])('%s is typed as %s', (text, typed) => expect(unaccented(text)).toBe(typed));
