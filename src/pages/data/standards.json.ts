import { json } from '../../site/data/json.ts';
import { publishedStandards } from '../../site/data/published.ts';
import { library } from '../../site/library.ts';

export const GET = () => json(publishedStandards(library()));
