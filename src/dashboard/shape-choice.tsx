import { useId } from 'preact/hooks';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { t } from '#src/ui/words/t.ts';
import './shape-choice.css';

interface Props<Shape extends string> {
  /** The text ids of the views' names, in order. */
  titles: Readonly<Record<Shape, TextId>>;
  shape: Shape;
  setShape: (shape: Shape) => void;
}

/** The switch between views of the same thing, such as map and list. */
export function ShapeChoice<Shape extends string>({ titles, shape, setShape }: Props<Shape>) {
  const name = useId();
  return (
    <fieldset class="shape-choice" aria-label={t('roadmap.show-as')}>
      {(Object.keys(titles) as Shape[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === shape} onChange={() => setShape(one)} />
          <span>{t(titles[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
