import { packageBytes } from '#src/store/package-file.ts';
import { answerLists } from '../postings/many/answer-lists.ts';
import type { ListQuestion } from '../postings/many/list-messages.ts';
import { listTable } from '../postings/many/list-table.ts';
import { countAsked } from '../skills/many/count-asked.ts';
import { answerMemory } from './answer-memory.ts';
import { answerQuestions } from './answer-questions.ts';
import { INSIGHT_PARTS, insightsTable } from './insights-table.ts';
import type { Question } from './worker-messages.ts';

// Reads the postings and works out beside the page, which stays quick however many there are, what insights, the list of
// postings and that of skills say of them. All go by the same table, so that one file does for all; its name tells which.
const market = () => packageBytes('judging.bin');
const say = (said: unknown) => postMessage(said);

function insights(): (question: Question) => void {
  // The file's name has a sum over the code in it; while one works at the code nothing is remembered.
  const memory = answerMemory(import.meta.env.DEV ? crypto.randomUUID() : location.pathname);
  return answerQuestions(insightsTable(), market, say, memory);
}

if (self.name === 'asked') {
  countAsked(INSIGHT_PARTS, say)
    .catch((error: unknown) => say({ error: String(error) }))
    .finally(close);
} else {
  const take = self.name === 'list' ? answerLists(listTable(), market, say) : insights();
  addEventListener('message', ({ data }: MessageEvent<Question & ListQuestion>) => take(data));
}
