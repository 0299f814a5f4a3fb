import { useId } from 'react';
import type { Bars, DocumentLanguage, Tone } from '../../export/document.ts';
import { cutsOf } from '../../export/bars.ts';
import { ScrollRegion } from '../parts/ScrollRegion.tsx';
import { Lines } from './Lines.tsx';

/** A bar is cut into thousandths; a part of so many holds its mark. */
const LENGTH = 1000;
const MARKED = 70;

const percent = (part: number): string => `${(part * 100) / LENGTH}%`;

/** A table of figures with a bar a row, drawn so that its parts are told apart without colour. */
export function BarsView({ bars, language }: { bars: Bars; language: DocumentLanguage }) {
  const { caption, label, parts, rows } = bars;
  const patterns = useId();
  const { widths, spans } = cutsOf(
    rows.map(({ values }) => values),
    LENGTH,
  );
  return (
    <ScrollRegion label={caption.replaceAll('\n', ' ')}>
      <Patterns id={patterns} />
      <table className="paper-table paper-bars">
        <caption>
          <Lines text={caption} language={language} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Lines text={label} language={language} />
            </th>
            {/* What it shows stands as figures beside it, each under its own label. */}
            <td className="bar-cell bar-key" aria-hidden="true">
              {parts.map((part) => (
                <span key={part.mark}>
                  {part.mark}&nbsp;
                  <Lines text={part.label.replaceAll('\n', ' ')} language={language} />
                </span>
              ))}
            </td>
            {parts.map((part) => (
              <th key={part.mark} scope="col" className="cell-number">
                <span aria-hidden="true">{part.mark}</span>
                <span className="visually-hidden">
                  <Lines text={part.label} language={language} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.label}>
              <th scope="row">
                <Lines text={row.label} language={language} />
              </th>
              <td className="bar-cell" aria-hidden="true">
                <Bar spans={spans[at] ?? []} widths={widths} parts={parts} patterns={patterns} />
              </td>
              {row.values.map((value, index) => (
                <td key={parts[index]?.mark} className="cell-number">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface BarProps {
  spans: readonly number[];
  widths: readonly number[];
  parts: Bars['parts'];
  patterns: string;
}

function Bar({ spans, widths, parts, patterns }: BarProps) {
  const ends = spans.map((_, index) => spans.slice(0, index + 1).reduce((sum, span) => sum + span, 0));
  const place = (cut: number) => widths.slice(0, cut).reduce((sum, width) => sum + width, 0);
  return (
    <svg focusable="false">
      {parts.map(({ mark, tone }, index) => {
        const start = place(ends[index - 1] ?? 0);
        const width = place(ends[index] ?? 0) - start;
        if (width === 0) return null;
        return (
          <g key={mark}>
            <rect
              className={`bar-part bar-${tone}`}
              x={percent(start)}
              width={percent(width)}
              height="100%"
              {...(patterned.has(tone) ? { fill: `url(#${patterns}-${tone})` } : {})}
            />
            {width >= MARKED && (
              <text className={`bar-text bar-text-${tone}`} x={percent(start + width / 2)} y="50%">
                {mark}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const patterned: ReadonlySet<Tone> = new Set(['striped', 'dotted']);

/** What paper shows where it has no grey. */
function Patterns({ id }: { id: string }) {
  return (
    <svg className="bar-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={`${id}-striped`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="bar-ground" width="6" height="6" />
          <rect className="bar-ink" width="2" height="6" />
        </pattern>
        <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="bar-ground" width="6" height="6" />
          <circle className="bar-ink" cx="2" cy="2" r="0.9" />
        </pattern>
      </defs>
    </svg>
  );
}
