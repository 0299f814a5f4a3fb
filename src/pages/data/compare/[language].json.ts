import type { APIRoute } from 'astro';
import { languages, type Language } from '../../../model/text.ts';
import { comparePackOf } from '../../../site/compare/items.ts';
import { json } from '../../../site/data/json.ts';
import { library } from '../../../site/library.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

export const GET: APIRoute<never, { language: Language }> = ({ params }) =>
  json(comparePackOf(library(), params.language));
