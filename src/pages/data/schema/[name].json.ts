import type { APIRoute } from 'astro';
import { json } from '../../../site/data/json.ts';
import { jsonSchema, schemaNames } from '../../../site/data/schemas.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<never, { name: (typeof schemaNames)[number] }> = ({ params }) =>
  json(jsonSchema(params.name));
