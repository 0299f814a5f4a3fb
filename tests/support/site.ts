import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
  }
}

/** Serves a built site from this machine, as a plain static host would; gives its origin and how to stop it. */
export async function serve(folder: string, base = '/'): Promise<{ origin: string; stop: () => void }> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no built site in ${folder}: run npm run build.`);
  const files = sirv(folder, { etag: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(prefix)) return response.writeHead(404).end();
    request.url = request.url.slice(prefix.length) || '/';
    return files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** Before the browser tests: serve `dist/`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { origin, stop } = await serve('dist');
  project.provide('origin', origin);
  return stop;
}
