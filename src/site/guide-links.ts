/**
 * The links of a guide as addresses from the root of the site. In its Markdown they are written from the guide's own
 * place; left so, the same link would lead elsewhere wherever the guide is opened without its trailing slash.
 */
export function fromTheRoot(html: string, page: string): string {
  return html.replace(
    /(<a\s[^>]*?href=")(?!#|\/|[a-z][a-z+.-]*:)([^"]*)(?=")/gi,
    (_, start: string, link: string) => {
      const { pathname, search, hash } = new URL(link, `http://site${page}`);
      return `${start}${pathname}${search}${hash}`;
    },
  );
}
