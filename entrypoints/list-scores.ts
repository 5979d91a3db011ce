import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '#src/access/page-world.ts';
import { ListScores } from '#src/lists/list-scores.ts';

// Put into a followed page where the user wants scores on lists: src/background/put-script.ts.
export default defineUnlistedScript(() => {
  pageWorld().newListScores = (...given) => new ListScores(...given);
});
