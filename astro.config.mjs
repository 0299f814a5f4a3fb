import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/build/content-security-policy.ts';
import { searchIndex } from './src/site/build/search-index.ts';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'ignore',
  prefetch: false,
  integrations: [
    starlight({
      title: { 'zh-CN': '对标', en: 'Duibiao' },
      defaultLocale: 'root',
      locales: {
        root: { label: '中文', lang: 'zh-CN' },
        en: { label: 'English', lang: 'en' },
      },
      favicon: '/mark.svg',
      pagefind: false,
      credits: false,
      expressiveCode: false,
      sidebar: [],
      disable404Route: true,
      routeMiddleware: './src/site/route.ts',
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      customCss: ['./src/site/styles/tokens.css', './src/site/styles/theme.css'],
      components: {
        Header: './src/site/frame/Header.astro',
        LanguageSelect: './src/site/frame/LanguageLink.astro',
        PageTitle: './src/site/frame/PageTitle.astro',
        MarkdownContent: './src/site/Page.astro',
        Footer: './src/site/frame/Footer.astro',
      },
    }),
    react(),
    searchIndex(),
    contentSecurityPolicy(),
  ],
});
