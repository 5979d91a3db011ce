import { LEVELS } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { count } from '#src/ui/words.ts';
import './bulk.css';
import { BulkMenu } from './bulk-menu.tsx';
import { yearsFor } from './last-used.tsx';
import type { Part } from './skill-actions.ts';
import { LEVEL_NAMES } from './tracked-list.ts';

interface Props {
  /** How many skills are selected. */
  selected: number;
  year: number;
  change: (part: Part) => void;
  remove: () => void;
  clear: () => void;
}

/** What can be done with all selected skills at once. */
export function BulkBar({ selected, year, change, remove, clear }: Props) {
  if (selected === 0) return null;
  return (
    <div class="skill-bulk" role="toolbar" aria-label={`${count(selected, 'skill')} selected`}>
      <b class="num" role="status">
        {selected} selected
      </b>
      <span class="rule" />
      <BulkMenu
        id="bulk-level"
        title="Level"
        items={LEVELS.map((level) => ({ title: LEVEL_NAMES[level], act: () => change({ level }) }))}
      />
      <BulkMenu
        id="bulk-used"
        title="Last used"
        items={[
          ...yearsFor(year).map((lastUsed) => ({ title: String(lastUsed), act: () => change({ lastUsed }) })),
          { title: 'Not said', act: () => change({ lastUsed: null }) },
        ]}
      />
      <button type="button" class="button" onClick={remove}>
        Remove
      </button>
      <span class="rule" />
      <button type="button" class="button square" aria-label="Clear the selection" onClick={clear}>
        <Icon name="x" />
      </button>
    </div>
  );
}
