import type { Feature } from 'write-excel-file/universal';
import type { Table } from './document.ts';

/** Leaves row heights as estimates, not as set by hand, so that rows still grow when their text is edited. */
export const growingRows: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) => {
          if (tag !== 'row') return attributes;
          const { customHeight: _, ...others } = attributes;
          return others;
        },
      },
    },
  },
};

/** Prints a sheet as wide as a page, however many pages it is long; the writer has no word for it. */
export const printed: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content) =>
          content.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/**
 * Puts a filter on the head of every table, and the head on every page that is printed, as a person would; the writer
 * has no word for either.
 */
export const withNames = (tables: readonly Table[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => {
          // The first sheet holds no table.
          const table = tables[sheetIndex - 1];
          if (!table || table.rows.length === 0) return content;
          return content.replace('</sheetData>', `</sheetData><autoFilter ref="${rangeOf(table, false)}"/>`);
        },
      },
      'xl/workbook.xml': {
        transform: (content) => {
          const names = tables.flatMap((table, index) => {
            if (table.rows.length === 0) return [];
            const name = (id: string, others: string, range: string) =>
              `<definedName name="_xlnm.${id}" localSheetId="${index + 1}"${others}>${quoted(table.sheet)}!${range}</definedName>`;
            return [
              name('_FilterDatabase', ' hidden="1"', rangeOf(table, true)),
              name('Print_Titles', '', '$1:$1'),
            ];
          });
          return names.length > 0
            ? content.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`)
            : content;
        },
      },
    },
  },
});

/** The cells of a table, head included: `A1:G12`, or `$A$1:$G$12`. */
function rangeOf({ columns, rows }: Table, fixed: boolean): string {
  const sign = fixed ? '$' : '';
  const cell = (column: string, row: number) => `${sign}${column}${sign}${row}`;
  return `${cell('A', 1)}:${cell(letters(columns.length), rows.length + 1)}`;
}

/** A column as a spreadsheet numbers it: 1 is A, 27 is AA. */
const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** A sheet's name as a formula, and XML, quotes it. */
const quoted = (sheet: string): string =>
  `'${sheet.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'`;
