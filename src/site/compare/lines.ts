/** How many half ems a text takes: a Chinese character two, any other one. */
const halfEms = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u.test(character) ? 2 : 1),
    0,
  );

/** Text cut into lines for a drawing, which breaks none itself: at spaces, and anywhere in Chinese. */
export function linesIn(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.match(/[^\s\p{Script=Han}]+\s*|./gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && halfEms(last + word) <= longest) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}
