import { expect, test } from 'vitest';
import { adOfForm } from '#src/posting/any-page/form-address.ts';

const lever = 'https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555';
const workday = 'https://tailspin.wd3.myworkdayjobs.com/en-US/Careers/job/Auckland/Engineer_R-0042';

test.each([
  [`${lever}/apply`, lever],
  [`${workday}/apply/applyManually`, workday],
  [
    'https://apply.workable.com/tailspin/j/0123ABCDEF/apply/',
    'https://apply.workable.com/tailspin/j/0123ABCDEF',
  ],
  ['https://tailspin.recruitee.com/o/engineer/c/new', 'https://tailspin.recruitee.com/o/engineer'],
  [
    'https://tailspin.teamtailor.com/jobs/42-engineer/applications/new',
    'https://tailspin.teamtailor.com/jobs/42-engineer',
  ],
  [
    'https://jobs.ashbyhq.com/tailspin/1b2c3d4e-0000-4111-8222-333344445555/application',
    'https://jobs.ashbyhq.com/tailspin/1b2c3d4e-0000-4111-8222-333344445555',
  ],
  [
    'https://tailspin.example/jobs/engineer/bewerben?from=mail',
    'https://tailspin.example/jobs/engineer?from=mail',
  ],
])('%s is the form of %s', (form, ad) => {
  expect(adOfForm(new URL(form))?.href).toBe(ad);
});

test.each([
  lever,
  workday,
  'https://tailspin.applytojob.com/apply/Ab12Cd34/Engineer',
  'https://www.upwork.com/freelance-jobs/apply/Engineer_~021970870593655419818/',
  'https://tailspin.example/apply',
  'https://tailspin.example/',
])('%s is no form', (address) => {
  expect(adOfForm(new URL(address))).toBeNull();
});
