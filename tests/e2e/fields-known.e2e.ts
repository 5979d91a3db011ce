import { button } from './browsers/query.ts';
import { test } from './harness.ts';

test('the welcome page tells a welder that their field is not known, and a tester which roadmap is theirs', async ({
  world,
}) => {
  const welcome = await world.browser.openExtensionPage('welcome.html');
  await welcome.waitFor({ css: '.fields-known', has: 'It knows software jobs' });
  await welcome.type({ css: '#your-job' }, 'Welder');
  await welcome.press('Enter');
  await welcome.waitFor({ css: '.fields-known', has: 'it would find little' });
  await welcome.type({ css: '#your-job' }, 'Test automation engineer');
  await welcome.press('Enter');
  await welcome.click(button('Follow “QA automation”'));
  await welcome.waitFor({ css: '.chip[aria-pressed=true]', has: 'QA automation' });
});
