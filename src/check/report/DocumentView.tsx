import { memo } from 'react';
import type { Block, Document, DocumentLanguage } from '../../export/document.ts';
import { BarsView } from './BarsView.tsx';
import { Lines } from './Lines.tsx';
import { sectionsOf, type Section } from './sections.ts';
import { TableView } from './TableView.tsx';

/** A document as a page: what Word gets as a file, for the screen and the printer. */
export const DocumentView = memo(function DocumentView({ document }: { document: Document }) {
  const { language, title, subtitle, footer, blocks } = document;
  return (
    <article className="paper" lang={language === 'en' ? 'en' : 'zh-CN'} aria-labelledby="paper-title">
      <h2 id="paper-title">
        <Lines text={title} language={language} />
      </h2>
      {subtitle && (
        <p className="paper-subtitle">
          <Lines text={subtitle} language={language} />
        </p>
      )}
      {sectionsOf(blocks).map((section) => (
        <SectionView key={section.heading?.id ?? ''} section={section} language={language} />
      ))}
      <p className="paper-footer">{footer}</p>
    </article>
  );
});

interface SectionProps {
  section: Section;
  language: DocumentLanguage;
}

function SectionView({ section: { heading, blocks }, language }: SectionProps) {
  return (
    <div className={heading?.opensPage ? 'paper-section paper-section-opening' : 'paper-section'}>
      {heading && (
        <h3 id={`paper-${heading.id}`}>
          {heading.number}
          <Lines text={heading.text} language={language} />
        </h3>
      )}
      {blocks.map((block, index) => (
        <BlockView key={'id' in block ? block.id : index} block={block} language={language} />
      ))}
    </div>
  );
}

function BlockView({ block, language }: { block: Block; language: DocumentLanguage }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 id={`paper-${block.id}`}>
          {block.number}
          <Lines text={block.text} language={language} />
        </h4>
      );
    case 'paragraph':
      return (
        <p
          className={block.tone === 'note' ? 'paper-note' : 'paper-text'}
          lang={block.language && (block.language === 'zh' ? 'zh-CN' : 'en')}
        >
          {block.text}
        </p>
      );
    case 'facts':
      return (
        <dl className="paper-facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>
                <Lines text={label} language={language} />
              </dt>
              <dd>
                <Lines text={value} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'bars':
      return <BarsView bars={block} language={language} />;
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
