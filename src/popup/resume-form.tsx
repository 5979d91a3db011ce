import { detailedTaxonomy } from '#src/ui/detailed-taxonomy.ts';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { ResumeReader } from '#src/ui/import/resume-reader.tsx';
import { shownNames } from '#src/ui/words/shown-names.ts';

/** The side panel's first form, filled from a résumé. After the import the match replaces it. */
export function ResumeForm() {
  const [live] = useLive(['own'], detailedTaxonomy);
  if (!live || 'trouble' in live) return null;
  return <ResumeReader taxonomy={shownNames().taxonomy(live.now)} tracked={[]} imported={() => undefined} />;
}
