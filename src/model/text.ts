import * as z from 'zod';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Something said in both languages. Both are required; Chinese prevails. */
export const Text = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Text = z.infer<typeof Text>;

/** `T` with every {@link Text} inside it replaced by a string in one language. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

/** Gives `value` in one language: every `{zh, en}` at any depth becomes the string of that language. */
export function localise<T>(value: T, language: Language): Localised<T> {
  if (Array.isArray(value)) return value.map((item) => localise(item, language)) as Localised<T>;
  if (value === null || typeof value !== 'object') return value as Localised<T>;
  if ('zh' in value && 'en' in value) return value[language] as Localised<T>;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localise(item, language)]),
  ) as Localised<T>;
}
