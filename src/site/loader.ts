import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadLibrary } from '../library/load.ts';
import { pagesOf, type PageEntry } from './pages.ts';

const idOf = ({ language, slug }: PageEntry): string =>
  [language === 'en' ? 'en' : '', slug].filter(Boolean).join('/') || 'index';

async function setPages({ store, parseData }: LoaderContext): Promise<void> {
  for (const entry of pagesOf(loadLibrary(process.cwd()))) {
    const id = idOf(entry);
    const data = await parseData({
      id,
      data: {
        title: entry.title,
        description: entry.description,
        template: entry.wide ? 'splash' : 'doc',
        tableOfContents: entry.headings.length > 0 ? { minHeadingLevel: 2, maxHeadingLevel: 3 } : false,
        editUrl: false,
        page: entry.page,
      },
    });
    store.set({ id, data, rendered: { html: '', metadata: { headings: entry.headings } } });
  }
}

/** Starlight's documents, and beside them one entry for every page that the library makes. */
export function pagesLoader(): Loader {
  const documents = docsLoader();
  return {
    name: 'duibiao-pages',
    async load(context) {
      await documents.load(context);
      await setPages(context);
      context.watcher?.add('content');
      context.watcher?.on('change', (path) => {
        if (!path.includes('/content/') || path.includes('/src/content/')) return;
        setPages(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}
