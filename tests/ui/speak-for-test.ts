import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { compileTexts } from '#src/build/compile-texts.ts';
import { textFiles } from '#src/build/text-files.ts';
import type { TextLanguage } from '#src/texts/languages.ts';
import { setTexts } from '#src/ui/t.ts';
import { points, speakIn } from '#src/ui/words.ts';
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
