import { packageBytes } from '#src/store/package-file.ts';
import { answerQuestions } from './answer-questions.ts';
import { postingCache } from './posting-cache.ts';
import type { Question } from './worker-messages.ts';

// Computes the insights in a worker, so that the page stays responsive with any number of postings.
const take = answerQuestions(
  postingCache(),
  () => packageBytes('judging.bin'),
  (said) => postMessage(said),
);
addEventListener('message', ({ data }: MessageEvent<Question>) => take(data));
