import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { compileTexts } from '#src/tools/build/compile-texts.ts';
import { textFiles } from '#src/tools/build/text-files.ts';
import type { TextLanguage } from '#src/ui/texts/languages.ts';
import { setTexts } from '#src/ui/words/t.ts';
import { points, speakIn } from '#src/ui/words/words.ts';
import { ENGLISH } from '#tests/english-texts.ts';

const FILES = textFiles(pathToFileURL(join(import.meta.dirname, '../../data/texts/')));

/** Sets the page's language with all of its texts until the test ends. */
export function speakForTest(language: TextLanguage): void {
  onTestFinished(() => {
    setTexts(ENGLISH);
    speakIn('en-GB');
  });
  const written = FILES.filter((file) => file.language === language).map((file) => file.written);
  setTexts({ language, compiled: compileTexts(Object.assign({}, ...written)), number: points });
  speakIn(language);
}
