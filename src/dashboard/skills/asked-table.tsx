import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '#src/skills/tracked-skill.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { rich, t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { categoryTitle } from '../category-title.ts';
import type { AskedRow } from './asked-list.ts';
import { AskedMeter } from './asked-meter.tsx';
import type { Detail } from './detail/detail.ts';
import { SkillDetail } from './detail/skill-detail.tsx';
import { helpedText } from './helped.ts';
import { SkillLink } from './skill-link.tsx';

/** Number of rows shown at first; the rest is rarely required. */
const FIRST = 40;

interface Props {
  rows: readonly AskedRow[];
  opened: string | null;
  add: (skill: string, name: string, level: Level) => void;
  detailOf: (skill: string) => Detail;
  takenBy: (name: string) => string | null;
}

/** Lists the skills that stored postings require and the user does not track, most required first. */
export function AskedTable({ rows, opened, add, detailOf, takenBy }: Props) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p class="quiet none-shown">{t('skills.none-here')}</p>;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <table class="table asked-table">
        <thead>
          <tr>
            <th scope="col">{t('skills.head.name')}</th>
            <th scope="col" class="category">
              {t('skills.category')}
            </th>
            <th scope="col" class="col-asked">
              {t('skills.head.asked')}
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('skills.head.add')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Fragment key={row.skill}>
              <Row row={row} category={categoryTitle(row.category)} open={row.skill === opened} add={add} />
              {row.skill === opened && (
                <tr class="detail-row">
                  <td colSpan={4}>
                    <SkillDetail detail={detailOf(row.skill)} takenBy={takenBy} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p class="note skill-more">
          {rich(
            'skills.some-shown',
            { shown: figure(shown.length), all: figure(rows.length) },
            {
              more: (inner) => (
                <button type="button" class="text-button" onClick={() => setAll(true)}>
                  {inner}
                </button>
              ),
            },
          )}
        </p>
      )}
    </>
  );
}

interface RowProps extends Pick<Props, 'add'> {
  row: AskedRow;
  category: string;
  open: boolean;
}

function Row({ row: { skill, name, share, helped }, category, open, add }: RowProps) {
  const press = (level: Level) => (event: MouseEvent) => {
    focusNext(event.currentTarget as HTMLElement);
    add(skill, name, level);
  };
  return (
    <tr>
      <th scope="row">
        <SkillLink skill={skill} name={name} open={open}>
          <Tile skill={skill} name={name} />
          <span>
            {name}
            {helped && <span class="note">{helpedText(helped)}</span>}
          </span>
        </SkillLink>
      </th>
      <td class="note category">{category}</td>
      <td class="asked">
        <AskedMeter share={share} />
      </td>
      <td class="end">
        <span class="buttons">
          <button
            type="button"
            class="button"
            aria-label={t('skills.know', { name })}
            onClick={press('solid')}
          >
            {t('ask.know')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('skills.learning', { name })}
            onClick={press('learning')}
          >
            {t('ask.learning')}
          </button>
        </span>
      </td>
    </tr>
  );
}

/** The row disappears with its buttons, so the focus moves to the same button of the next one. */
function focusNext(button: HTMLElement): void {
  const at = [...(button.parentElement?.children ?? [])].indexOf(button);
  const rows = [...(button.closest('tbody')?.querySelectorAll('tr:not(.detail-row)') ?? [])];
  const row = rows.indexOf(button.closest('tr') as Element);
  const next = rows[row + 1] ?? rows[row - 1];
  next?.querySelectorAll<HTMLElement>('.end button')[at]?.focus();
}
