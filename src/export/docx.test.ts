import JSZip from 'jszip';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bars, Document, Table } from './document.ts';
import { toDocx } from './docx.ts';
import { sampleDocument, sampleTable } from './sample.ts';

/** A Word file as other readers see it: mammoth its text, the rest of us its XML. */
async function read(document: Document) {
  const buffer = Buffer.from(await (await toDocx(document)).arrayBuffer());
  const zip = await JSZip.loadAsync(buffer);
  const html = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [
        "p[style-name='Title'] => p.title:fresh",
        "p[style-name='Subtitle'] => p.subtitle:fresh",
        "p[style-name='caption'] => p.caption:fresh",
        "p[style-name='Body Text'] => p.body:fresh",
        "p[style-name='Note'] => p.note:fresh",
        "p[style-name='Signature'] => p.signature:fresh",
      ],
    },
  );
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const paths = Object.keys(zip.files);
  return {
    html: html.value,
    lines: texts(html.value.replace(/<br \/>|<\/(?:p|h\d)>/g, '\n'), /(.*)\n/g).filter((line) => line !== ''),
    main: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
    core: await part('docProps/core.xml'),
    settings: await part('word/settings.xml'),
    footers: await Promise.all(paths.filter((path) => /^word\/footer\d+\.xml$/.test(path)).map(part)),
  };
}
type Read = Awaited<ReturnType<typeof read>>;

const unescape = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The texts of the elements that match, line breaks restored. */
const texts = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map((match) =>
    unescape((match[1] ?? '').replaceAll('<br />', '\n').replace(/<[^>]+>/g, '')).trim(),
  );

const tablesOf = (html: string) =>
  [...html.matchAll(/<table>.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
      texts(row[1] ?? '', /<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/gs),
    ),
  );

const numbers = (xml: string, attribute: RegExp) =>
  [...xml.matchAll(attribute)].map((match) => Number(match[1]));

/** The sections of a document's XML: what they hold, and their properties, which follow it. */
function sectionsOf(main: string): { content: string; properties: string; textWidth: number }[] {
  return [...main.matchAll(/(.*?)(<w:sectPr.*?<\/w:sectPr>)/gs)].map(([, content = '', properties = '']) => {
    const [width = 0] = numbers(properties, /<w:pgSz [^>]*w:w="(\d+)"/g);
    const [left = 0] = numbers(properties, /<w:pgMar [^>]*w:left="(\d+)"/g);
    const [right = 0] = numbers(properties, /<w:pgMar [^>]*w:right="(\d+)"/g);
    return { content, properties, textWidth: width - left - right };
  });
}

const style = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';

/** Everything that a document says, in order, as the reader should find it. */
function saidBy(document: Document): string[] {
  const said = document.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'facts':
        return block.rows.flatMap((row) => [row.label, row.value]);
      case 'table':
        if (block.rows.length === 0) return [block.empty];
        return [
          block.caption,
          ...block.columns.map((column) => column.label),
          ...block.rows.flat().map(String),
        ];
      case 'signatures':
        return block.lines;
      case 'bars':
        return [block.caption, ...block.rows.flatMap((row) => [row.label, ...row.values.map(String)])];
      default:
        return [block.text];
    }
  });
  return [document.title, document.subtitle ?? '', ...said]
    .flatMap((text) => text.split('\n'))
    .filter((text) => text !== '' && text !== 'null');
}

describe.each(['zh', 'en'] as const)('a report in %s', (language) => {
  const document = sampleDocument(language);
  const tables = document.blocks.filter(
    (block): block is Table => block.kind === 'table' && block.rows.length > 0,
  );
  let file: Read;
  beforeAll(async () => {
    file = await read(document);
  });

  test('says everything the document says, in its order, and nothing else', () => {
    expect(file.lines).toEqual(saidBy(document));
  });

  test('has a title and a subtitle', () => {
    expect(texts(file.html, /<p class="title">(.*?)<\/p>/g)).toEqual([document.title]);
    expect(texts(file.html, /<p class="subtitle">(.*?)<\/p>/g)).toEqual([document.subtitle]);
  });

  test('has headings that the navigation pane shows', () => {
    for (const level of [1, 2]) {
      const expected = document.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === level ? [block.text] : [],
      );
      expect(texts(file.html, new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))).toEqual(expected);
      expect(style(file.styles, `Heading${level}`)).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
  });

  test('never leaves a heading, a caption or a header row at the foot of a page', () => {
    for (const id of ['Heading1', 'Heading2', 'Caption', 'TableHead']) {
      expect(style(file.styles, id)).toContain('<w:keepNext/>');
    }
  });

  test('sets notes in a smaller style than body text', () => {
    const tone = (tone: string) =>
      document.blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.tone === tone ? [block.text] : [],
      );
    expect(texts(file.html, /<p class="note">(.*?)<\/p>/g)).toEqual(tone('note'));
    expect(texts(file.html, /<p class="body">(.*?)<\/p>/g)).toEqual(expect.arrayContaining(tone('body')));
    expect(style(file.styles, 'Note')).toContain('<w:sz w:val="18"/>');
    expect(style(file.styles, 'BodyText')).not.toContain('<w:sz ');
  });

  test('shows facts as a table of labels and values', () => {
    const facts = document.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(tablesOf(file.html)[0]).toEqual(facts.map((fact) => [fact.label, fact.value]));
  });

  test('puts every label and cell in its row and column', () => {
    expect(tablesOf(file.html).slice(1)).toEqual(
      tables.map((table) => [
        table.columns.map((column) => column.label),
        ...table.rows.map((row) => row.map((cell) => String(cell ?? ''))),
      ]),
    );
  });

  test('puts each caption above its table', () => {
    const captions = [...file.html.matchAll(/<p class="caption">(.*?)<\/p><table>/g)].map(
      (match) => match[1],
    );
    expect(captions).toEqual(tables.map((table) => table.caption));
  });

  test('repeats the shaded header row of each table, only that, and breaks no row', () => {
    const [, ...data] = [...file.main.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row),
    );
    expect(data).toHaveLength(tables.length);
    for (const rows of data) {
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      const shaded = rows.map((row) => row.match(/<w:shd w:fill="F2F2F2" w:val="clear"\/>/g)?.length ?? 0);
      expect(shaded).toEqual(rows.map((row, index) => (index === 0 ? row.match(/<w:tc>/g)?.length : 0)));
    }
  });

  test('gives every table columns that fill the width of its page exactly', () => {
    let found = 0;
    for (const { content, textWidth } of sectionsOf(file.main)) {
      for (const [table] of content.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
        const grid = numbers(table, /<w:gridCol w:w="(\d+)"\/>/g);
        expect(numbers(table, /<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)).toEqual([textWidth]);
        expect(grid.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
        expect(table).toContain('<w:tblLayout w:type="fixed"/>');
        for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
          expect(numbers(row, /<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)).toEqual(grid);
        }
        found += 1;
      }
    }
    expect(found).toBe(tables.length + 1);
  });

  test('lies on its side where it is told to, its tables as wide as the page', async () => {
    const [section] = sectionsOf((await read({ ...document, landscape: true })).main);
    const [width, height] = [/w:w="(\d+)"/, /w:h="(\d+)"/].map((size) =>
      Number(size.exec(/<w:pgSz [^>]*>/.exec(section!.properties)![0])![1]),
    );
    expect([width, height]).toEqual([16838, 11906]);
    expect(new Set(numbers(section!.content, /<w:tblW [^>]*w:w="(\d+)"/g))).toEqual(
      new Set([section!.textWidth]),
    );
  });

  test('underlines on a grey ground what is marked in a cell, and nothing else', async () => {
    const runs = [
      { text: '从业人员', marked: false },
      { text: '应同时\n具备', marked: true },
      { text: '下列条件', marked: false },
    ];
    const table: Table = { ...tables[0]!, rows: [[{ runs }, ...tables[0]!.rows[0]!.slice(1)]] };
    const { main, lines } = await read({ ...document, blocks: [table] });
    const marked = [...main.matchAll(/<w:r>((?:(?!<\/w:r>).)*)<\/w:r>/gs)].filter(([run]) =>
      run.includes('<w:u w:val="single"/>'),
    );
    expect(marked.map(([run]) => />([^<]+)<\/w:t>/.exec(run)?.[1])).toEqual(['应同时', '具备']);
    expect(marked.every(([run]) => /<w:shd [^>]*w:fill="D9D9D9"/.test(run))).toBe(true);
    expect(lines).toContain('从业人员应同时');
  });

  test('stands on upright A4', () => {
    expect(file.main.match(/<w:pgSz [^>]*>/g)).toEqual([
      expect.stringMatching(/w:w="11906" w:h="16838" w:orient="portrait"/),
    ]);
  });

  test('numbers its pages beside the footer', () => {
    const expected =
      language === 'zh'
        ? '对标 · 差距报告\t第 {PAGE} 页 共 {NUMPAGES} 页'
        : 'Duibiao · Gap report\tPage {PAGE} of {NUMPAGES}';
    const said = file.footers.map((footer) =>
      footer
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<w:instrText[^>]*>(.*?)<\/w:instrText>/g, '{$1}')
        .replace(/<[^>]+>/g, ''),
    );
    expect(said).toEqual([expected]);
    const sections = sectionsOf(file.main);
    expect(file.footers.flatMap((footer) => numbers(footer, /<w:tab w:val="right" w:pos="(\d+)"/g))).toEqual(
      sections.map((section) => section.textWidth),
    );
    expect(
      sectionsOf(file.main).every(({ properties }) =>
        properties.includes('<w:footerReference w:type="default"'),
      ),
    ).toBe(true);
  });

  test('names fonts for both scripts, and its language, in the styles', () => {
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(file.styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('w:eastAsia="宋体"');
    expect(defaults).toContain('<w:sz w:val="21"/>');
    expect(defaults).toContain(
      `<w:lang w:val="${language === 'zh' ? 'zh-CN' : 'en-GB'}" w:eastAsia="zh-CN"/>`,
    );
    for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'TableHead']) {
      expect(style(file.styles, id)).toContain('w:ascii="Arial"');
      expect(style(file.styles, id)).toContain('w:eastAsia="黑体"');
    }
    for (const id of ['TableHead', 'TableText']) {
      expect(style(file.styles, id)).toContain('<w:sz w:val="18"/>');
    }
  });

  test('formats no run by hand', () => {
    expect(file.main).not.toContain('<w:rPr>');
    const used = [...file.main.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map((match) => match[1] ?? '');
    expect([...new Set(used)].filter((id) => style(file.styles, id) === '')).toEqual([]);
  });

  test('carries its title as a property and opens outside compatibility mode', () => {
    expect(file.core).toContain(`<dc:title>${document.title}</dc:title>`);
    expect(file.settings).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"');
  });

  test('says the sentence for an empty table in its place, without caption or table', () => {
    const empty = document.blocks.find(
      (block): block is Table => block.kind === 'table' && block.rows.length === 0,
    );
    expect(file.html).toContain(`</h1><p class="body">${empty?.empty}</p>`);
    expect(file.html).not.toContain(empty?.caption);
  });

  test('rules a line to sign on beside each label', () => {
    const lines = [...file.main.matchAll(/<w:p><w:pPr><w:pStyle w:val="Signature"\/>.*?<\/w:p>/gs)];
    expect(lines).toHaveLength(2);
    for (const [line] of lines) {
      expect(line).toMatch(/w:leader="underscore"/);
      expect(line).toContain('<w:tab/><w:tab/></w:r></w:p>');
    }
  });
});

test('Chinese body text is indented by two characters, English is not', async () => {
  const [zh, en] = await Promise.all([read(sampleDocument('zh')), read(sampleDocument('en'))]);
  expect(style(zh.styles, 'BodyText')).toContain('w:firstLineChars="200"');
  expect(style(en.styles, 'BodyText')).not.toContain('w:firstLine');
});

test('signs that both scripts have, such as quotation marks, take their Chinese form in Chinese only', async () => {
  const [zh, en] = await Promise.all([read(sampleDocument('zh')), read(sampleDocument('en'))]);
  expect(zh.styles).toMatch(/<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts [^>]*w:hint="eastAsia"/);
  expect(en.styles).not.toContain('w:hint');
});

test('captions are centred in Chinese and left in English', async () => {
  const [zh, en] = await Promise.all([read(sampleDocument('zh')), read(sampleDocument('en'))]);
  expect(style(zh.styles, 'Caption')).toContain('<w:jc w:val="center"/>');
  expect(style(en.styles, 'Caption')).toContain('<w:jc w:val="left"/>');
});

test('columns share the width as the model says, unless a word would be broken', async () => {
  const table: Table = {
    ...sampleTable('en'),
    columns: [
      { label: 'A', type: 'text', width: 1 },
      { label: 'B', type: 'text', width: 3 },
      { label: 'C', type: 'text', width: 0.1 },
      { label: 'Requirements', type: 'text', width: 0.1 },
    ],
    rows: [['a', 'b', 'Nonconforming', 'd']],
  };
  const { main } = await read({ ...sampleDocument('en'), blocks: [table] });
  const [a = 0, b = 0, c = 0, d = 0] = numbers(main, /<w:gridCol w:w="(\d+)"\/>/g);
  expect(b / a).toBeCloseTo(3, 2);
  // 13 letters of half an em of 9 points, and the padding.
  expect(c).toBeGreaterThanOrEqual(13 * 90 + 200);
  expect(c).toBeLessThan(1600);
  // 12 letters of a label, which are broader.
  expect(d).toBeGreaterThan(12 * 100 + 200);
});

test('a note pasted with control characters and half a character still makes a readable file', async () => {
  const table = {
    ...sampleTable('zh'),
    rows: [[1, 'a\u0000\u000Bb\uD83D', '<&>"', '一\r\n二', null, 2, null, null]],
  };
  const { html } = await read({ ...sampleDocument('zh'), blocks: [table] });
  expect(tablesOf(html)[0]?.[1]).toEqual(['1', 'ab', '<&>"', '一\n二', '', '2', '', '']);
});

test('tables that follow one another stay apart', async () => {
  const facts = { kind: 'facts', rows: [{ label: 'a', value: 'b' }] } as const;
  const { html, main } = await read({
    ...sampleDocument('en'),
    blocks: [facts, facts] as unknown as Document['blocks'],
  });
  expect(tablesOf(html)).toHaveLength(2);
  expect(main).not.toContain('</w:tbl><w:tbl>');
});

test('a document with nothing but a title opens', async () => {
  const { lines } = await read({ language: 'zh', title: '空', footer: '', blocks: [] });
  expect(lines).toEqual(['空']);
});

test('a column without width is refused', async () => {
  const table: Table = {
    ...sampleTable('zh'),
    columns: [{ label: '甲', type: 'text', width: 0 }],
    rows: [['乙']],
  };
  await expect(toDocx({ ...sampleDocument('zh'), blocks: [table] })).rejects.toThrow(RangeError);
});

describe('bars', () => {
  const bars: Bars = {
    kind: 'bars',
    id: 'b',
    caption: 'C',
    label: 'L',
    parts: [
      { label: 'Met', mark: '✓', tone: 'light' },
      { label: 'Short', mark: '✕', tone: 'solid' },
      { label: 'Open', mark: '○', tone: 'dotted' },
    ],
    rows: [
      { label: 'A', values: [6, 3, 1] },
      { label: 'B', values: [0, 1, 0] },
      { label: 'none', values: [0, 0, 0] },
    ],
  };

  test('are cells in proportion to their figures, with the figures beside them', async () => {
    const file = await read({ ...sampleDocument('en'), blocks: [bars] });
    const [rows = []] = tablesOf(file.html);
    expect(rows[0]).toEqual(['L', '✓\u00a0Met\u2002✕\u00a0Short\u2002○\u00a0Open', '✓', '✕', '○']);
    expect(rows.slice(1).map((row) => [row[0], ...row.slice(-3)])).toEqual([
      ['A', '6', '3', '1'],
      ['B', '0', '1', '0'],
      ['none', '0', '0', '0'],
    ]);
    expect(rows[1]).toHaveLength(7);
  });

  test('are told apart without colour: by pattern and by mark', async () => {
    const { main } = await read({ ...sampleDocument('en'), blocks: [bars] });
    const shadings = new Set(main.match(/<w:shd [^>]*>/g));
    expect(shadings.size).toBe(4);
    expect(main).toContain('>✕<');
  });
});

test('a heading that opens a page does so', async () => {
  const heading = { kind: 'heading', level: 1, number: '1. ', text: 'H', id: 'h' } as const;
  const file = async (opensPage: boolean) =>
    (await read({ ...sampleDocument('en'), blocks: [{ ...heading, opensPage }] })).main;
  expect(await file(true)).toContain('<w:pageBreakBefore/>');
  expect(await file(false)).not.toContain('<w:pageBreakBefore/>');
  expect(await file(true)).toContain('>1. H<');
});
