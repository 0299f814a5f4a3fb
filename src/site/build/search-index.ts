import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { languages } from '../../model/text.ts';
import { langTag } from '../language.ts';
import { library } from '../library.ts';
import { searchEntries } from '../search/entries.ts';

/** Pages written by hand: what the entries of the library do not hold. */
const handWritten = ['method', 'drafters'];

/** Indexes every clause, term and cited document by its own address, and the hand-written pages, with Pagefind. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
        let records = 0;
        for (const language of languages) {
          for (const { url, name, place, text } of searchEntries(library(), language)) {
            await index.addCustomRecord({
              url,
              content: `${name} ${text}`,
              language: langTag[language].toLowerCase(),
              meta: { title: name, place },
            });
            records += 1;
          }
          for (const slug of handWritten) {
            const file = new URL(`${language === 'en' ? 'en/' : ''}${slug}/index.html`, dir);
            await index.addHTMLFile({
              sourcePath: fileURLToPath(file).slice(fileURLToPath(dir).length),
              content: await readFile(file, 'utf8'),
            });
            records += 1;
          }
        }
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(', ')}`);
        logger.info(`${records} places can be found`);
      },
    },
  };
}
