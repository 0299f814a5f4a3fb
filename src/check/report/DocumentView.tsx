import { memo } from 'react';
import type { Block, Document } from '../../export/document.ts';
import { isWide, sectionsOf, type Section } from './sections.ts';
import { TableView } from './TableView.tsx';

/** A document as a page: what Word gets as a file, for the screen and the printer. */
export const DocumentView = memo(function DocumentView({ document }: { document: Document }) {
  const { language, title, subtitle, footer, blocks } = document;
  return (
    <article className="paper" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-labelledby="paper-title">
      <h2 id="paper-title">{title}</h2>
      {subtitle && <p className="paper-subtitle">{subtitle}</p>}
      {sectionsOf(blocks).map((section) => (
        <SectionView key={section.heading?.id ?? ''} section={section} language={language} />
      ))}
      <p className="paper-footer">{footer}</p>
    </article>
  );
});

function SectionView({
  section: { heading, blocks },
  language,
}: {
  section: Section;
  language: Document['language'];
}) {
  return (
    <div className={blocks.some(isWide) ? 'paper-section paper-section-wide' : 'paper-section'}>
      {heading && <h3 id={`paper-${heading.id}`}>{heading.text}</h3>}
      {blocks.map((block, index) => (
        <BlockView key={'id' in block ? block.id : index} block={block} language={language} />
      ))}
    </div>
  );
}

function BlockView({ block, language }: { block: Block; language: Document['language'] }) {
  switch (block.kind) {
    case 'heading':
      return <h4 id={`paper-${block.id}`}>{block.text}</h4>;
    case 'paragraph':
      return <p className={block.tone === 'note' ? 'paper-note' : 'paper-text'}>{block.text}</p>;
    case 'facts':
      return (
        <dl className="paper-facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView table={block} language={language} />;
    case 'signatures':
      return (
        <ul className="signatures">
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    default:
      return block satisfies never;
  }
}
