import { json } from '../../site/data/json.ts';
import { publishedQuestions } from '../../site/data/published.ts';
import { library } from '../../site/library.ts';

export const GET = () => json(publishedQuestions(library()));
