import { describe, expect, it } from 'vitest';
import { fromTheRoot } from './guide-links.ts';

describe('the links of a guide', () => {
  it('stay in its language and under the base path, with what they ask and point to', () => {
    expect(
      fromTheRoot('<a href="../compare/?show=only&amp;of=chongqing#rule">x</a>', '/base/en/drafters/'),
    ).toBe('<a href="/base/en/compare/?show=only&amp;of=chongqing#rule">x</a>');
    expect(fromTheRoot('<a class="x" href="../check/">x</a>', '/trainees/')).toBe(
      '<a class="x" href="/check/">x</a>',
    );
  });

  it('stay as they are where they do not depend on the page’s own place', () => {
    const html = '<a href="#here">1</a><a href="/data/">2</a><a href="https://example.org/a">3</a>';
    expect(fromTheRoot(html, '/en/drafters/')).toBe(html);
  });
});
