import { EmptyRing } from '#src/ui/ring.tsx';
import { t } from '#src/ui/t.ts';
import { ReadButton } from './read-button.tsx';

const ROWS = [150, 110, 170, 130];

interface Props {
  /** The tab whose page is loading, if known. */
  tab: number | null;
  read: (tab: number) => Promise<void>;
}

/** A placeholder shown after 150 ms, so usually never. If nothing loads, it offers a way out. */
export function Skeleton({ tab, read }: Props) {
  return (
    <div class="skeleton" aria-busy="true">
      <div class="popup-head">
        <Bone width={250} height={16} />
        <Bone width={180} />
      </div>
      <div class="verdict">
        <EmptyRing label={t('reading.posting')} />
        <div>
          <h1 class="quiet">{t('reading.posting-now')}</h1>
          <Bone width={200} />
        </div>
      </div>
      {ROWS.map((width) => (
        <div key={width} class="bone-row">
          <Bone width={24} height={24} />
          <Bone width={width} />
        </div>
      ))}
      {tab !== null && (
        <div class="late">
          <ReadButton label={t('reading.as-it-is')} read={() => read(tab)} />
        </div>
      )}
    </div>
  );
}

function Bone({ width, height = 12 }: { width: number; height?: number }) {
  return <span class="bone" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }} />;
}
