import { expect, test } from 'vitest';
import { nameOfHost, spelledIn } from '#src/posting/any-page/name-of-host.ts';

test.each([
  ['www.contoso.example', 'contoso'],
  ['careers.contoso.co.uk', 'contoso'],
  ['jobs.northwind-works.example', 'northwindworks'],
  ['contoso.com', 'contoso'],
  ['www.jobs.cz', ''],
  ['127.0.0.1', ''],
  ['localhost', ''],
])('the host %s is of "%s"', (host, name) => {
  expect(nameOfHost(host)).toBe(name);
});

test.each([
  ['At Contoso we keep money.', 'contoso', 'Contoso'],
  ['Contoso’s tills ring.', 'contoso', 'Contoso'],
  ['We are Northwind Works, and we work.', 'northwindworks', 'Northwind Works'],
  ['We are Northwind-Works.', 'northwindworks', 'Northwind-Works'],
  ['Write to jobs@contoso.example', 'contoso', ''],
  ['A contoso of our own', 'contoso', ''],
  ['Contosoria is another', 'contoso', ''],
  ['Anything', '', ''],
])('“%s” spells %s as "%s"', (text, name, spelled) => {
  expect(spelledIn(text, name)).toBe(spelled);
});
