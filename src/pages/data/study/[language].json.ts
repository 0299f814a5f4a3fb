import type { APIRoute } from 'astro';
import { languages, type Language } from '../../../model/text.ts';
import { json } from '../../../site/data/json.ts';
import { library } from '../../../site/library.ts';
import { deckOf } from '../../../site/study/deck.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

export const GET: APIRoute<never, { language: Language }> = ({ params }) =>
  json(deckOf(library(), params.language));
