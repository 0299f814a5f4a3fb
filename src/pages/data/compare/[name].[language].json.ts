import type { APIRoute } from 'astro';
import { languages, type Language } from '../../../model/text.ts';
import { packNamesAll, packOf, type PackName } from '../../../site/compare/packs.ts';
import { json } from '../../../site/data/json.ts';
import { library } from '../../../site/library.ts';

export const getStaticPaths = () =>
  packNamesAll.flatMap((name) => languages.map((language) => ({ params: { name, language } })));

export const GET: APIRoute<never, { name: PackName; language: Language }> = ({ params }) =>
  json(packOf(params.name, library(), params.language));
