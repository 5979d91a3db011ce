import { fakeBrowser } from 'wxt/testing/fake-browser';
import IMPORT from '#data/texts/en/import.json?compiled';
import POPUP from '#data/texts/en/popup.json?compiled';
import WELCOME from '#data/texts/en/welcome.json?compiled';
import { setTexts } from '#src/ui/t.ts';
import { points } from '#src/ui/words.ts';

/** Pages speak English in the tests, as they do in a browser that is in English. */
setTexts({ language: 'en', compiled: { ...POPUP, ...WELCOME, ...IMPORT }, number: points });
fakeBrowser.i18n.getUILanguage = () => 'en-GB';
