import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './content-security-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (html: string): string[] => {
  const policy = parse(withPolicy(`<head><meta charset="utf-8"></head><body>${html}</body>`))
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  return (policy ?? '').split(';').map((part) => part.trim());
};

/** The hashes that one directive of a page's policy allows. */
const allowed = (directive: string, html: string): string[] =>
  (policyOf(html).find((part) => part.startsWith(directive)) ?? '')
    .split(' ')
    .filter((source) => source.startsWith("'sha256-"));

describe('the policy of a page', () => {
  it('allows nothing but the site’s own files', () => {
    expect(policyOf('<p>Words</p>')).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-hashes'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ]
    `);
  });

  it('allows each inline script, once', () => {
    const html = '<script>go()</script><script type="module">import("/a.js")</script><script>go()</script>';
    expect(allowed('script-src', html)).toEqual([sha('go()'), sha('import("/a.js")')].sort());
  });

  it('allows a script character for character', () => {
    const script = '\n  if (a < b && c) say("<p>“你好”</p>");\n';
    expect(allowed('script-src', `<script>${script}</script>`)).toEqual([sha(script)]);
  });

  it.each([
    '<script src="/app.js"></script>',
    '<script type="application/json">{"a":1}</script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<button onclick="go()">Go</button>',
    '<a href="javascript:go()">Go</a>',
    '<!-- <script>go()</script> -->',
  ])('allows no script because of %s', (html) => {
    expect(allowed('script-src', html)).toEqual([]);
  });

  it('allows event handlers and eval by no word either', () => {
    const policy = policyOf('<button onclick="go()" style="color: red">Go</button>');
    expect(policy.find((part) => part.startsWith('script-src'))).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });

  it('allows each inline style sheet and each style attribute', () => {
    const html = `<style>p { color: red }</style>
      <noscript><style>a{}</style></noscript>
      <p style="width: 50%">A</p><p style='--a: "b"'>B</p><p style="content: &quot;c&quot;">C</p><p style="width: 50%">D</p>`;
    expect(allowed('style-src', html)).toEqual(
      ['p { color: red }', 'a{}', 'width: 50%', '--a: "b"', 'content: "c"'].map(sha).sort(),
    );
  });
});

describe('a page with its policy', () => {
  const page =
    '<!doctype html><html><head><meta charset="utf-8"><title>$& 应</title></head><body></body></html>';

  it('has it before anything that it is to govern, and is else what it was', () => {
    const policed = withPolicy(page);
    expect(policed).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src /,
    );
    expect(policed.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  });

  it.each([
    '<meta charset="UTF-8">',
    '<meta charset=utf-8>',
    '<meta charset="utf-8"/>',
    '<meta charset="utf-8" />',
  ])('has it after %s', (charset) => {
    expect(withPolicy(`<head>${charset}</head>`)).toContain(`${charset}<meta http-equiv`);
  });

  it('keeps the hashes whole inside the attribute', () => {
    const policed = parse(withPolicy(page.replace('</head>', '<script>a("b")</script></head>')));
    const content = policed.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(content).toContain(sha('a("b")'));
  });

  it('is refused where it has no place for it', () => {
    expect(() => withPolicy('<html><head></head></html>')).toThrow(
      'The page has no <meta charset>, so its policy has no place.',
    );
  });
});
