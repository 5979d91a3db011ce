import { expect, test } from 'vitest';
import { reportAddress } from '#src/posting/misread/page-report.ts';

test.each([
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=42&keywords=cook&origin=me',
    'https://www.linkedin.com/jobs/search/?currentJobId=42',
  ],
  ['https://www.linkedin.com/jobs/view/42?trk=abc&refId=x', 'https://www.linkedin.com/jobs/view/42'],
  [
    'https://contoso.example/careers?gh_jid=4200000001&email=a%40b.example',
    'https://contoso.example/careers?gh_jid=4200000001',
  ],
  [
    'https://contoso.example/job?jobId=7&session=abcdef0123456789&user=zaphod',
    'https://contoso.example/job?jobId=7',
  ],
  ['https://zaphod:secret@contoso.example/job/7', 'https://contoso.example/job/7'],
  ['https://contoso.example/apply/zaphod@contoso.example/7', 'https://contoso.example/apply/[mail]/7'],
  ['https://contoso.example/app#/jobs/7?token=x', 'https://contoso.example/app#/jobs/7'],
  ['https://contoso.example/jobs/7#:~:text=Zaphod', 'https://contoso.example/jobs/7'],
  ['https://contoso.example/jobs?jobId=zaphod%40contoso.example', 'https://contoso.example/jobs'],
  ['https://contoso.example/jobs?position=cook', 'https://contoso.example/jobs'],
])('%s is told as %s', (url, told) => {
  expect(reportAddress(new URL(url))).toBe(told);
});
