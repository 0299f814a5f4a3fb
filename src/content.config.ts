import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pagesLoader } from './site/loader.ts';
import type { Page } from './site/pages.ts';

export const collections = {
  docs: defineCollection({
    loader: pagesLoader(),
    schema: docsSchema({ extend: z.object({ page: z.custom<Page>().optional() }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
