import type { APIRoute } from 'astro';
import { json } from '../../../site/data/json.ts';
import { publishedStandard } from '../../../site/data/published.ts';
import { library, standardById } from '../../../site/library.ts';

export const getStaticPaths = () => library().standards.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  json(publishedStandard(standardById(params.id)));
