/** For texts in letters that these fonts have, which are most. */
export const fontFamily = "Inter, 'Segoe UI', 'Helvetica Neue', Roboto, Arial, 'Noto Sans', sans-serif";

/**
 * For scripts that they do not have. What draws pictures without a browser takes any font then, and the whole text in
 * it, be it bold or with serifs: a text of such a script names a font of its own, and first one that has our letters
 * as well.
 */
const others: readonly (readonly [letter: RegExp, fonts: string])[] = [
  [
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
    "'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'PingFang SC', 'Microsoft YaHei'",
  ],
  [/\p{sc=Hangul}/u, "'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic'"],
  [/\p{sc=Arabic}/u, "'DejaVu Sans', 'Segoe UI', Tahoma, Arial, 'Noto Sans Arabic'"],
  [/\p{sc=Hebrew}/u, "'DejaVu Sans', 'Segoe UI', Tahoma, Arial, 'Noto Sans Hebrew'"],
  [/\p{sc=Devanagari}/u, "'Noto Sans Devanagari', 'Nirmala UI', 'Kohinoor Devanagari'"],
  [/\p{sc=Thai}/u, "'Noto Sans Thai', 'Leelawadee UI', Thonburi"],
];

const isUsual = /^[\0-\u058f\u1e00-\u20ff]*$/;

/** The fonts that a text needs; undefined where the usual ones will do. */
export function fontsFor(text: string): string | undefined {
  if (isUsual.test(text)) return undefined;
  const found = others.find(([letter]) => letter.test(text));
  return found && `${found[1]}, ${fontFamily}`;
}
