import type { Block, Posting } from '#src/posting/posting.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'item', text });

/** A posting of nobody's, to see the result on before one has opened a real one. It is read like any other, but not kept. */
export const SAMPLE: Posting = {
  id: 'sample:1',
  url: '',
  portal: 'A sample posting',
  title: 'Engineer, Timetables',
  company: 'Harbour Ferries',
  location: 'Remote',
  blocks: [
    paragraph(
      'Four million passengers a year ask us when the next ferry leaves. You build the service that answers, and the screens on the pier.',
    ),
    heading('What you bring'),
    item('3+ years of Python, Java or TypeScript.'),
    item('You have built REST APIs on PostgreSQL.'),
    item('Docker and Kubernetes in production.'),
    item('You live in Git, and CI/CD ships what you write.'),
    heading('Nice to have'),
    item('React or Vue.js, for the screens.'),
    item('Kafka or RabbitMQ.'),
    item('You have run something of your own on AWS.'),
  ],
};
