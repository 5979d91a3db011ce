import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { PROBLEM_WORDS } from './problem-words.ts';
import type { Problem } from './stage.ts';

interface Props {
  name: string;
  problem: Problem;
  close: () => void;
}

/** Why a file could not be read, and what to do instead. */
export function ProblemView({ name, problem, close }: Props) {
  const { title, text } =
    'reason' in problem
      ? PROBLEM_WORDS[problem.reason]
      : { title: 'This file could not be read', text: 'Try once more, or paste its text.' };
  return (
    <div class="import-problem">
      <p class="note file-name">{name}</p>
      <h2 tabIndex={-1}>{title}</h2>
      <p>{text} Nothing was changed.</p>
      <div class="buttons">
        <button type="button" class="button" onClick={close}>
          Choose another
        </button>
      </div>
      {'said' in problem && <BrowserSaid text={problem.said} />}
    </div>
  );
}
