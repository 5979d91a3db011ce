import { describe, expect, it } from 'vitest';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { sectionPartsOf } from '#src/skills/text/sections.ts';

/** Headings of real postings by the section they open. */
const HEADINGS = {
  wish: `
    Strong candidates may also have experience with · Strong candidates may also have ·
    Strong candidates may also have experience with (Nice-to-have qualifications) ·
    An important plus will be · Experience That Is a Major Plus · Nice to have · Nice-to-haves ·
    Nice to Have Skills · Nice-to-have but not required: · It's nice if you also have · Bonus points ·
    Bonus points if you have · Bonus Points for: · Bonus if you have · Bonuses · Extra points ·
    Extra credit · Preferred qualifications · Preferred Skills · Preferred Skills & Experience ·
    Preferred Qualifications: · Preferred but not required · Preferred · Skills Preferred ·
    Desired skills · Desired Skills and Experience · Desirable · Desirables · Desirable Criteria ·
    Highly desirable · Desirable experience · Additional qualifications · Good to have ·
    Good to Have Skills: · Good-to-have · Great to have · Would be a plus · Will be a plus ·
    It will be a plus · It would be a plus if you have · It would be nice if you have · A plus · Pluses ·
    Plus · Big plus · Strong plus if you have · Is a plus · As a plus · What would be a plus ·
    Would be an advantage · Will be an advantage · Advantage · Considered an advantage ·
    Considered a plus · The following is a plus · The following would be an advantage ·
    The following skills are a plus · Not required, but a plus · Not required but nice to have ·
    Not mandatory, but a plus · Not a must, but a plus · Optional · Optional skills · Ideally you have ·
    Ideally you also have · Ideal but not required · You might also have · You may also have ·
    You also might have · You'll stand out if · You will stand out if you have · You'll stand out with ·
    To stand out · Ways to stand out from the crowd · What sets you apart · What will set you apart ·
    What makes you stand out · Set yourself apart · Icing on the cake · Cherry on top ·
    The cherry on the cake · Brownie points · Kudos if · Secondary skills · Secondary Skill ·
    Other skills that would be useful · Other helpful experience · Also useful · Useful to have ·
    Beneficial · Beneficial skills · Beneficial but not essential · Advantageous · Recommended ·
    We'd love if you have · We'd love it if you · We would love to see · We love to see · Extra awesome ·
    Even better if you have · Even better · Huge plus · Major plus · Added bonus · Added advantage ·
    An added advantage · Value add · Assets · Asset · Considered assets · Would be considered an asset ·
    Preferable · Preferably · Preferred experience includes · Preferred Knowledge, Skills and Abilities ·
    Nice, but not necessary · Wish list · Helpful · Helpful experience ·
    Experience with any of the following is a plus · Any of the following would be a plus ·
    Experience in these areas is a bonus · Bonus skills · Superpowers we'd love ·
    You get extra points for · Our dream candidate also has · In an ideal world you ·
    Candidates with these skills will be preferred · Not essential, but great if you have ·
    What else would be great · What else would we love · You are a perfect match if you also ·
    Nice to know · Cool to have · Could have · Could-haves`,
  ask: `
    Minimum qualifications · Basic qualifications · Required qualifications · Requirements ·
    Key requirements · Job requirements · Technical requirements · Must have · Must-haves ·
    Must have skills · Mandatory skills · Mandatory Skill Set · Primary skills · Essential ·
    Essential criteria · Essential skills · Essential Experience · What you'll do · What you will do ·
    What you'll be doing · What You Will Be Working On · What you bring · What you'll bring ·
    What you bring to the table · What you need · What you'll need · What you need to succeed ·
    What we're looking for · What we are looking for · What we look for · What we expect ·
    What we expect from you · What we need from you · Who we're looking for · Who you are · About you ·
    The role · Your role · Your profile · Your mission ·
    Your responsibilities · Responsibilities · Key responsibilities · Roles and responsibilities ·
    Roles & Responsibilities · Duties · Day to day · Your day-to-day · A day in the life · You have ·
    You are · You will · You'll · You might be a fit if · You may be a good fit if you have ·
    You may be a good fit if you · You'd be a great fit if · This role is for you if ·
    You'll thrive here if · We'd love to hear from you if · Who will love this job · Are you the one? ·
    Is this you? · Does this sound like you? · Sound like you? · Skills & Qualifications · Key skills ·
    Core skills · Your experience · Experience required · Required experience · Required Skills ·
    Skills required · Qualifications · Tech stack · Our stack · Our tech stack · Technologies we use ·
    The stack · Tools we use · Qualifications/Desired Skills · Candidate profile · Ideal candidate ·
    The ideal candidate · The ideal candidate will have · Ideal Candidate Profile · Your background ·
    What success looks like · In this role you will · In this role, you will ·
    As a Senior Engineer, you will · Position summary · Job summary · Job purpose ·
    Job Duties · The job · The position · Main tasks · Tasks ·
    Your tasks · Main activities · Representative projects · Projects you might work on ·
    Problems you'll solve · What the job involves · What does the job look like · What does it take ·
    What it takes · Why you · Must possess · You must have · Person specification · Scope of work ·
    Soft skills · What will you do · Required technical and professional expertise`,
  /** About the job or the company: each sentence decides for itself. */
  intro: `
    About the role · About this role · About the job · About the project · Job description ·
    Full job description · The opportunity · The challenge · Descriptif du poste`,
  about: `
    About us · About the company · Who we are · Our company · Company description · Company overview ·
    Our story · About Acme · The company · What we do · Our product · Our team · Meet the team · The team ·
    Our vision · Our values`,
  offer: `
    Benefits · Perks · Perks & benefits · Benefits and perks · What we offer · What we offer you ·
    We offer · What you'll get · What's in it for you · What's in it for me · Why join us · Why join ·
    Why us · Why work with us · Why Acme · Compensation · Compensation & Benefits · Salary · Salary range ·
    Our offer · We provide · You get · You will get · What you get in return · In return ·
    In return, we offer · How we take care of you · Life at Acme · Our culture · Interview process ·
    Hiring process · How to apply · Next steps · Equal opportunity · Additional information ·
    Our benefits include · Here's what we offer · Employee benefits · The perks · What's on offer ·
    Working at Acme · Diversity & inclusion`,
  learn: `
    What you'll learn · What you will learn · You will learn`,
};

/** Preceding section, which an unrecognised heading would continue. */
const ABOVE = {
  ask: 'Nice to have',
  intro: 'Nice to have',
  wish: 'Requirements',
  about: 'Requirements',
  offer: 'Requirements',
  learn: 'Requirements',
};

/** Company and benefits are treated alike. */
const ALIKE = { about: ['about', 'offer'], offer: ['about', 'offer'], learn: ['learn', 'offer'] };

for (const [section, headings] of Object.entries(HEADINGS)) {
  describe(`headings of ${section}`, () => {
    for (const heading of headings.split(/\s*·\s*/)) {
      it(`reads ${heading.trim()}`, () => {
        const above = ABOVE[section as keyof typeof ABOVE];
        const parts = sectionPartsOf(
          blocksFromText(
            `${above}\nKnowing things\n${heading.trim()}\n- Knowledge of Java\n- Knowledge of Go`,
          ),
        );
        const wanted: readonly string[] = ALIKE[section as keyof typeof ALIKE] ?? [section];
        expect(wanted).toContain(parts.at(-1)?.section);
      });
    }
  });
}
