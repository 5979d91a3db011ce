import { describe, expect, it } from 'vitest';
import WEIGHTS from '#data/asks-nothing.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { recogniseResume } from '#src/files/recognise-resume.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import type { Ad } from '#src/skills/ad.ts';
import { nothingAsked, signsOfText } from '#src/skills/decision/asks-nothing.ts';
import { skillFinder } from '#src/skills/find-skills.ts';
import { isAsked } from '#src/skills/mention.ts';
import { loadGrammar } from '#src/skills/text/language.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

const taxonomy = taxonomyAsShipped(SKILL_FILES);
const find = skillFinder(taxonomy, loadGrammar);

const read = (title: string, text: string) => find({ title, company: '', blocks: blocksFromText(text) });
const askedIn = async (title: string, text: string) =>
  (await read(title, text)).filter(isAsked).map(({ skill }) => skill);

const ARTICLE = `In January our nightly import took nine hours, and one morning it was still running at ten.
We looked at the obvious things first. The disks were fine. The network was fine. MySQL was not: it rebuilt the same index for every file.
The fix was three lines of Python and one afternoon of staring at graphs in Grafana. Since then the import takes eleven minutes.
What surprised us most is that nobody had complained before. Slow things become normal, one minute at a time.
Next month we'll write about the day when RabbitMQ ran out of memory. Thanks for reading!`;

const TERSE = `Role: backend engineer, contract, to start as soon as possible.
Strong experience with MySQL and Python. Knowledge of RabbitMQ and Grafana.
You will maintain imports, write tests and be on call with the rest of the team.
The candidate must be able to work in the office. Please send your CV with your rate and when you can start.`;

describe('a text that asks for nothing', () => {
  it('names its skills and asks for none', async () => {
    const mentions = await read('The import that took nine hours', ARTICLE);
    expect(mentions.map(({ skill }) => skill)).toContain('mysql');
    expect(mentions.filter(isAsked)).toEqual([]);
  });

  it('is none where a line tells the stack', async () => {
    for (const line of ['Stack: Go, Kafka', 'Our tech stack: Go, Kafka']) {
      const mentions = await read('The import', `${ARTICLE}\n${line}`);
      expect(mentions.filter(isAsked).map(({ skill }) => skill)).toContain('go');
    }
  });

  it('is not told of what is known to be a posting', async () => {
    const ad = { title: 'The import', company: '', blocks: blocksFromText(ARTICLE) };
    expect((await find({ ...ad, isKnown: true })).filter(isAsked)).not.toEqual([]);
  });

  it('is not told of a language that nothing was learned of', async () => {
    const text = `Csapatunkba olyan fejlesztőt keresünk, aki szívesen dolgozik közösen, és felelősséget vállal a munkájáért.
Több éves tapasztalat Java nyelven, nagyobb rendszerek fejlesztésében. Magabiztos tudás PostgreSQL adatbázisokban.
Rugalmas munkaidőt, otthoni munkavégzést és barátságos légkört kínálunk Budapest belvárosában, két perc sétára a metrótól.
A jelentkezéseket fényképes önéletrajzzal várjuk, amelyre egy héten belül válaszolunk.`;
    const ad = { title: 'Fejlesztő', company: '', blocks: blocksFromText(text), languages: ['hu'] };
    expect((await find(ad)).filter(isAsked).map(({ skill }) => skill)).toEqual(['java', 'postgresql']);
  });

  it('says that it is the decision which keeps them from being asked', async () => {
    const [first] = await read('The import that took nine hours', ARTICLE);
    expect(first).toMatchObject({
      need: 'mentioned',
      years: null,
      anyOf: null,
      why: { by: ['asks-nothing'] },
    });
  });

  it('is not a posting that says little, whatever its title', async () => {
    for (const title of ['', 'JD_final_v2', 'Urgent!!']) {
      expect(await askedIn(title, TERSE)).toEqual(expect.arrayContaining(['mysql', 'python', 'rabbitmq']));
    }
  });

  it('is none with years or a nice-to-have in it', async () => {
    expect(await askedIn('', `${ARTICLE}\nFor our team: 3+ years of MySQL.`)).toContain('mysql');
    expect(await askedIn('', `${ARTICLE}\nNice to have: Kafka`)).toContain('apache-kafka');
  });

  it('must be surer of one where the text has signs of its own', () => {
    const isNothing = nothingAsked({ sure: 0.15, signs: { '': -160 } });
    const text = { title: '', blocks: blocksFromText('Java and Go. '.repeat(40)) };
    expect([isNothing(text), isNothing(text, 0.2)]).toEqual([true, false]);
  });

  it('is no résumé, which asks for nothing and tells what somebody knows', async () => {
    const text = { title: '', company: '', blocks: blocksFromText(ARTICLE) };
    expect((await find(text)).filter(isAsked)).toEqual([]);
    expect((await find({ ...text, isKnown: true })).filter(isAsked)).not.toEqual([]);
    const asked: Ad[] = [];
    const findSkills = async (ad: Ad) => {
      asked.push(ad);
      return find(ad);
    };
    await recogniseResume(ARTICLE, { taxonomy, findSkills, now: 0 });
    expect(asked).toMatchObject([{ isKnown: true }]);
  });

  it('is no single line that somebody pasted', async () => {
    expect(await askedIn('', 'In January our import moved to MySQL.')).toEqual(['mysql']);
  });
});

describe('what it is known by', () => {
  it('is its words, each once, those of the title apart', () => {
    const blocks = blocksFromText('You have 3+ years of it.\nHave you? Любишь код');
    expect([...signsOfText({ title: 'About us', blocks })]).toEqual(
      'title about|title us|you|have|#|+|years|of|it|?|любишь|код'.split('|'),
    );
  });

  it('adds up to a chance, from which on it must be sure', () => {
    const text = { title: '', blocks: blocksFromText('word '.repeat(40)) };
    // Log-odds of 0.5 are a probability of .62.
    expect(nothingAsked({ sure: 0.6, signs: { '': 20, word: 30 } })(text)).toBe(true);
    expect(nothingAsked({ sure: 0.65, signs: { '': 20, word: 30 } })(text)).toBe(false);
  });

  it('lies in data with a number for each sign', () => {
    expect(WEIGHTS.sure).toBeGreaterThan(0);
    expect(Object.values(WEIGHTS.signs).every(Number.isInteger)).toBe(true);
    expect(Object.keys(WEIGHTS.signs).length).toBeGreaterThan(1000);
  });
});
