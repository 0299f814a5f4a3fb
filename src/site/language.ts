import type { Language } from '../model/text.ts';

/** The language of a page by its `lang` attribute: `zh-CN` → `zh`. */
export const languageOf = (lang: string): Language => (lang.startsWith('en') ? 'en' : 'zh');

export const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** The `lang` attribute for text in a language. */
export const langTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
