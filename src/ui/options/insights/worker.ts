import { packageBytes } from '#src/store/package-file.ts';
import { answerMemory } from './answer-memory.ts';
import { answerQuestions } from './answer-questions.ts';
import { insightsTable } from './insights-table.ts';
import type { Question } from './worker-messages.ts';

// Reads the postings and works the insights out beside the page, which stays quick however many there are.
const take = answerQuestions(
  insightsTable(),
  () => packageBytes('judging.bin'),
  (answer) => postMessage(answer),
  // The file's name has a sum over the code in it; while one works at the code nothing is remembered.
  answerMemory(import.meta.env.DEV ? crypto.randomUUID() : location.pathname),
);
addEventListener('message', ({ data }: MessageEvent<Question>) => take(data));
