const LONGEST = 120;

/** What Windows forbids in a file name, and characters that cannot be seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Control}\p{Format}\p{Surrogate}]/gu;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that Windows, macOS and Linux accept: the parts joined with "-" and the extension, given without
 * its dot. Forbidden characters are dropped, empty parts left out, and the whole cut at 120 characters, the
 * extension kept. With no part left, the name is "duibiao".
 */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .map((part) => part.replace(/\s+/g, ' ').replace(FORBIDDEN, '').trim())
    .filter((part) => part !== '')
    .join('-')
    .replace(/^[. ]+/, '');
  const name = Array.from(DEVICE.test(joined) ? `_${joined}` : joined)
    .slice(0, LONGEST - extension.length - 1)
    .join('')
    .replace(/[. ]+$/, '');
  return `${name || 'duibiao'}.${extension}`;
}
