import { describe, expect, it } from 'vitest';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { sectionPartsOf } from '#src/skills/text/sections.ts';

/** Headings without a colon, above lines without bullets: only their words identify them. */
const HEADINGS = {
  wish: `
    Plusses · The cherries on top · Nice extras · Welcome extras · Also great · We'd be glad about ·
    Sprinkles on top · Cherries on top · Extras we like · Welcome bonuses · Also nice · Also cool · Also
    welcome · Extra sprinkles · The sprinkles · The icing · What would make us happy · What would
    delight us · Would make our day · You score with · Score extra with · Extra points for · We'd be
    happy about · We are happy about · We'd be thrilled about · Gold stars · Gold stars for · Gold dust
    · A bonus would be · Great but not required · Even cooler · Sweeteners · Good extras · Nice add-ons
    · Added extras · Handy extras · Not a must · No must-haves, but nice · Nice on top · On top · Great
    on top · Pluspunkte · Von Vorteil · Das wäre toll · Nice2have · Ce serait top · Le petit plus · Les
    petits plus · Ce qui fera la différence · Wow us with · Bonus round · Bonus track · Makes us smile ·
    What helps · What would help · It's a bonus if you know · We won't say no to · Not essential but
    lovely · Dream extras · You may also bring · Would love to have · Would be lovely · We'd also love ·
    Stand-out skills · Differentiators · What sets you apart · What would set you apart · Our wishes ·
    We wish for · Ideally · Preferred · Nice · Плюсом будут навыки · Хорошо бы · Wat jou onderscheidt ·
    Hiermee val je op · Caratteristiche gradite · Что будет плюсом · Большой плюс, если ·
    Будем рады, если вы также · Дополнительно приветствуется · Functiewensen · Heb je ook ervaring met?
    · Extra punten als je · Rundet dein Profil ab · Zusätzlich punktest du mit · Vos atouts en plus · Ce
    serait un plus · È gradita la conoscenza di · Completano il profilo · Adicionalmente valoramos · Se
    você também tiver · Będziemy zachwyceni, jeśli`,
  learn: `
    We train you in · We will teach you · We'll teach you · We teach you · You'll pick up · You will be
    trained in · We train you on · What we'll teach you · What we will teach you · Things we'll teach
    you · You can learn with us · Learn on the job · What you can learn · To learn on the job · We'll
    train you in · We will train you on · Taught on the job · Training provided · Training provided in ·
    You'll get to learn · Nous te formerons à · Nous vous formons à · Skills you will gain · What you
    will pick up · Программа стажировки · На стажировке вы изучите · Opleidingsprogramma · Het
    traineeship · Ausbildungsinhalte · Programme de formation · Programma del corso · Programa formativo
    · O que você aprenderá · Program szkolenia · Training program`,
  ask: `
    Вы идеально подойдёте, если · Damit begeisterst du uns ·
    What awaits you · What's on your plate · What is on your plate · Your tasks · Your playground · Your
    impact · What you'll own · What you will own · The gig · A day in the life · Where you come in · How
    you will contribute · How you'll contribute · In this position you · In this position you will · In
    this position · In this job you will · What you bring · You are · Your superpowers · Who you are ·
    What sets you up for success · Sound like you? · Sounds like you? · What we'd like to see · What
    expects you · This awaits you · That awaits you · What is waiting for you · What's waiting for you ·
    Your area of responsibility · Your areas of responsibility · Your field of activity · Your
    challenges · Your challenge · Your job · Your mission · Your missions · Your duties · Your work ·
    Your day · Your days · Your everyday work · Your daily work · Your contribution · Your part · Your
    playing field · Your function · Your to-dos · Your to-do list · To-dos · Your agenda · Your
    adventure · Your journey · Your quest · The quest · The mission · The adventure · The work · The
    tasks · The day-to-day · Day-to-day · Day to day · Daily business · Typical day · A typical day · A
    typical week · Your typical day · Your week · The job in a nutshell · The role in a nutshell · The
    role at a glance · Job in brief · What you do · What you'll tackle · What you'll work on · What
    you'll be up to · What you'll get up to · What you'll be responsible for · What you'll build · What
    you will build · What you'd do · What you would do · What the role involves · What the job entails ·
    What this role entails · Where you'll make an impact · Where you'll make a difference · Where you
    will help · Where you can help · How you'll make an impact · How you will make a difference · How
    you can help us · How you'll spend your time · How you will spend your days · Things you'll do ·
    Things you'll work on · Things you will do · Stuff you'll do · Problems you will solve · Projects
    you'll work on · Key tasks · Key duties · Core tasks · Core duties · Main duties · Main
    responsibilities · Areas of responsibility · Areas of work · Area of activity · Field of duties ·
    Scope of the role · Scope of duties · Role scope · Remit · Your remit · The remit · The brief ·
    Assignment · Your assignment · The assignment · Job content · Job tasks · Work content · Function
    description · Tasks and responsibilities · Tasks & duties · Aufgaben · Deine Aufgaben · Ihre
    Aufgaben · Das erwartet dich · Das erwartet Sie · Was dich erwartet · Was Sie erwartet · Dein Job ·
    Deine Rolle · Deine Mission · Das machst du · Das bringst du mit · Was du mitbringst · Dein Profil ·
    Das bist du · Wer du bist · Dein Verantwortungsbereich · Dein Spielfeld · Vos missions · Tes
    missions · Ton rôle · Votre rôle · Ce que vous ferez · Ce que tu feras · Ce qui vous attend · Ce qui
    t'attend · Votre quotidien · Au quotidien · Vos tâches · Tes tâches · Vos responsabilités · Votre
    profil · Ton profil · Ce que tu apportes · Ce que nous recherchons · Ce qu'on recherche · Qui es-tu
    · Le job · Le rôle · Ton défi · Vos défis · We expect · Our expectations · Expectations · What we
    expect · What we ask · What we ask of you · What we ask for · We ask for · We ask · What we seek ·
    We seek · We are seeking · Seeking · Wanted · Who we want · Who we need · We need · We want · We
    want you if · What you have · What you've got · You've got · You have got · What you've done · What
    you know · You know · You can · You bring · You bring along · You bring with you · You offer · What
    you offer · Your skills · Your skill set · Your toolkit · Your toolbox · Your tools · Your strengths
    · Your talents · Your know-how · Your knowledge · Your expertise · Your qualifications · Your
    qualification · Your competencies · Your abilities · Your qualities · Your track record · Your story
    so far · Your baggage · Your backpack · In your backpack · In your toolbox · Your ingredients · The
    ingredients · The right stuff · The right fit · You fit if · You're a fit if · You are a good fit if
    · A good fit · Great fit · A great fit would be · A match if · It's a match if · Is it a match? ·
    Are you a match? · Do you match? · This is you · That's you · Could this be you? · Is this you? ·
    Are you the one · Do you recognise yourself? · Recognise yourself? · Do you have what it takes? ·
    Got what it takes? · What makes you a fit · What makes you a great fit · What makes you successful ·
    How to succeed in this role · To succeed you · To succeed in this role · To be successful · To be
    successful you · To thrive here you · To do this job you · To do the job · For this you need · For
    this role you · For this role · For this job you need · Requirements profile · The profile · Profile
    · Ideal profile · Candidate requirements · Wir erwarten · Was wir erwarten · Was wir suchen · Wir
    suchen · What we hope for · What we hope to see · What we're after · What we are after · Who we're
    after · The person · The person we need · The person we're looking for · The candidate · The ideal
    person · Your background · About the person · Для работы понадобится · Ты нам подойдёшь, если · От тебя · Твой
    опыт · Какого специалиста мы ищем · Herken jij jezelf · Hier werk je mee · Il candidato ideale · Eres
    la persona ideal si`,
  offer: `
    Что мы готовы предложить · Что вас ждёт у нас · Плюсы работы у нас · Возможности для развития · Wat
    je van ons krijgt · Wat kun je van ons verwachten? · Les avantages du poste · Rejoignez-nous · O que
    você vai encontrar aqui · Коротко о компании · Наши клиенты · Onze opdrachtgevers · Unsere Kunden ·
    Nos clients · I nostri clienti · Nuestros clientes · Nossos clientes · Nasi klienci · Weitere
    Stellen · Descripción de la empresa ·
    What you can expect from us · What we bring · What we bring to the table · What's in it for you ·
    What you get from us · What you get · What you can look forward to · Look forward to · Your benefits
    · Your perks · Our benefits · Our perks · The good stuff · The perks · The goodies · Goodies · What
    we give · What we give you · What we have to offer · What we've got for you · You can look forward
    to · You'll enjoy · Why you'll love it here · Why you'll love us · Why you'll love working here ·
    Why you'll like it here · Why Kaltwasser · Why you should join us · Reasons to join · Good reasons ·
    Your advantages · Das bieten wir · Wir bieten · Was wir bieten · Deine Vorteile · Darum wir · Freu
    dich auf · Ce que nous offrons · Ce qu'on t'offre · Nous offrons · Vos avantages · Tes avantages ·
    Les avantages · Ce que l'on propose · On t'offre · What's in it for me · How we'll treat you · How
    we reward you · Our package · Life with us · Working with us · Our deal · The deal · We've got you
    covered · Here's what you get · Here's what we offer · Package · Extras for you · Pay and perks · У нас ты получишь · Co od nas ·
    Pay · Salary & benefits · Our treats`,
};

/** Lines with the same beginning that are no headings: the preceding section continues. */
const NONE = `
    We use Go daily · Great people · Nice offices in Kiel · Also good coffee · We are a team of ten ·
    The work of three friends · Day after day · Good taps for all · On top of the hill ·
    Top of the class in taps · The deal of the century · Extra cold taps · Cherries and sprinkles ·
    We teach children · Pay by card · Where you see our taps · Wanted by many · Seeking new shores`;

/** Preceding section, which an unrecognised heading would continue. */
const ABOVE = {
  about: 'Who we are\nKaltwasser GmbH makes taps for kitchens.',
  offer: 'Benefits\n- A gym\n- Fruit',
  ask: 'Requirements\n- Knowing things',
  wish: 'Nice to have\n- Knowing things',
};
const BENEATH = 'Building pipelines in Java\nMaintaining Go';

const sectionBeneath = (above: string, heading: string) =>
  sectionPartsOf(blocksFromText(`${above}\n${heading}\n${BENEATH}`)).at(-1)?.section;

const listed = (headings: string) =>
  headings.split('·').map((heading) => heading.replace(/\s+/g, ' ').trim());

for (const [section, headings] of Object.entries(HEADINGS)) {
  const above = section === 'ask' ? [ABOVE.about, ABOVE.offer, ABOVE.wish] : [ABOVE.ask];
  // Benefits and training are treated alike.
  const wanted =
    section === 'offer' ? ['offer', 'about'] : section === 'learn' ? ['learn', 'offer'] : [section];
  describe(`whole headings of ${section}`, () => {
    it.each(listed(headings))('reads %s', (heading) => {
      for (const text of above) expect(wanted).toContain(sectionBeneath(text, heading));
    });
  });
}

describe('lines that are no headings', () => {
  it.each(listed(NONE))('leaves %s', (line) => {
    for (const [section, text] of Object.entries(ABOVE)) expect(sectionBeneath(text, line)).toBe(section);
  });
});
