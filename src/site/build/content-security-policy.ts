import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { glob } from 'tinyglobby';
import { parse, type HTMLElement } from 'node-html-parser';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (texts: string[]): string => [...new Set(texts.map(hash))].sort().join(' ');

/**
 * The policy of one page: nothing but this site's own files, and of inline scripts and styles only those that
 * stand in it. `wasm-unsafe-eval` is for Pagefind's index and does not allow `eval`; `blob:` workers are for the
 * packing of large workbooks.
 */
export function policyOf(page: HTMLElement): string {
  const inlineScripts = page
    .querySelectorAll('script:not([src])')
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => script.rawText);
  const inlineStyles = page.querySelectorAll('style').map((style) => style.rawText);
  const styleAttributes = page
    .querySelectorAll('[style]')
    .map((element) => element.getAttribute('style') ?? '');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${unique(inlineScripts)}`,
    `style-src 'self' 'unsafe-hashes' ${unique([...inlineStyles, ...styleAttributes])}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy of a page right after its `<meta charset>`. Throws where a page has none. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error('The page has no <meta charset>, so its policy has no place.');
  const policy = policyOf(parse(html, { comment: true, blockTextElements: { script: true, style: true } }));
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** Writes a content security policy into every built page. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await glob('**/*.html', { cwd: folder, absolute: true });
        await Promise.all(
          pages.map(async (page) => writeFile(page, withPolicy(await readFile(page, 'utf8')))),
        );
      },
    },
  };
}
