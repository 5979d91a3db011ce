import { detailedTaxonomy } from '#src/ui/detailed-taxonomy.ts';
import { ResumeReader } from '#src/ui/options/transfer/resume-reader.tsx';
import { shownNames } from '#src/ui/shown-names.ts';
import { useLive } from '#src/ui/use-live.ts';

/** The side panel's first form, filled from a résumé. After the import the match replaces it. */
export function ResumeForm() {
  const [live] = useLive(['own'], detailedTaxonomy);
  if (!live || 'trouble' in live) return null;
  return <ResumeReader taxonomy={shownNames().taxonomy(live.now)} tracked={[]} imported={() => undefined} />;
}
