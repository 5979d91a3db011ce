import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '#src/page/access/page-world.ts';
import { ListScores } from '#src/page/lists/list-scores.ts';

// Injected into followed pages when scores on lists are turned on (src/background/put-script.ts).
export default defineUnlistedScript(() => {
  pageWorld().newListScores = (...given) => new ListScores(...given);
});
