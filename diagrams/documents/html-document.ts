import { localise, message } from "../../grammar/message.ts";
import type { Subject } from "../diagram.ts";
import { runsFromRight } from "../map/direction.ts";
import { type ThemeName, themes } from "../map/theme.ts";
import { gapsTold } from "./gaps-told.ts";
import { Html, html } from "./html.ts";

/**
 * A page of its own with a picture of a journey, and its gaps in words. It loads nothing and runs nothing.
 * @param svg the picture; it is put into the page as it is, so it has to come from a diagram or from Mermaid
 * @param onPaper what is printed in its place: a map on sheets of A3, which tells the gaps as well
 */
export function htmlDocument(subject: Subject, svg: string, theme: ThemeName, onPaper?: string): string {
  const title = subject.journey.declared.label;
  // A window that is too narrow for a map shows where it begins.
  const begins = onPaper !== undefined && runsFromRight(subject.journey) ? "rtl" : "ltr";
  const figure = (name: string, svg: string) =>
    html`<figure class="${name}" dir="${begins}" tabindex="0" aria-label="${title}">${new Html(fitting(svg))}</figure>\n`;
  const onScreen = onPaper === undefined ? "" : "screen";
  const figures =
    svg === onPaper
      ? figure("sheets", svg)
      : [figure(onScreen, svg), ...(onPaper === undefined ? [] : [figure("sheets paper", onPaper)])];
  return `${
    html`<!DOCTYPE html>
<html lang="${subject.language.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'">
<title>${title}</title>
<style>${new Html(style(theme))}</style>
</head>
<body>
<h1>${title}</h1>
${figures}
<section class="${onScreen}">
${onPaper === undefined ? listOfGaps(subject) : folded(listOfGaps(subject), subject)}
</section>
</body>
</html>
`.source
  }`;
}

/** A map tells its gaps itself: the list is there for who wants to copy from it, or search. */
function folded(list: Html, { language }: Subject): Html {
  return html`<details><summary>${localise(message("The gaps as a list"), language)}</summary>${list}</details>`;
}

function listOfGaps(subject: Subject): Html {
  const gaps = gapsTold(subject);
  const heading = localise(message("Gaps"), subject.language);
  if (gaps.length === 0) return html`<p>${localise(message("No gaps found."), subject.language)}</p>`;
  return html`<h2>${heading}</h2>
<ul>
${gaps.map(
  ({ severity, where, told, rule }) =>
    html`<li><b>${severity}</b> ${where && `${where}: `}<bdi>${withCode(told)}</bdi> <code>${rule}</code></li>\n`,
)}</ul>`;
}

/** Names and code stand between backticks. */
function withCode(told: string): Html[] {
  const parts = told.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** As wide as the window, but neither wider than it was drawn nor too small to be read: then it scrolls. */
function fitting(svg: string): string {
  const width = Number(/^<svg [^>]*?\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  if (width === 0) return svg;
  const size = `width:100%;max-width:${Math.ceil(width)}px;min-width:${Math.round(0.55 * width)}px;height:auto`;
  return svg.replace("<svg ", `<svg style="${size}" `);
}

function style(theme: ThemeName): string {
  const { paper, ink, faint, rule } = themes[theme];
  return `
:root { color-scheme: ${theme === "dark" || theme === "high-contrast" ? "dark" : "light"}; }
body { margin: 0; padding: 24px; background: ${paper}; color: ${ink}; font: 15px/1.5 system-ui, sans-serif; }
/* The picture has it, too. */
h1 { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
h2 { margin: 32px 0 8px; font-size: 18px; }
figure { margin: 0; overflow: auto; }
figure svg { display: block; }
summary { margin-top: 24px; color: ${faint}; cursor: pointer; }
ul { margin: 0; padding: 0; columns: 32rem; column-gap: 32px; list-style: none; }
li { padding: 8px 0; border-top: 1px solid ${rule}; overflow-wrap: anywhere; break-inside: avoid; }
code { color: ${faint}; font-size: 13px; }
@media screen {
  .paper { display: none; }
}
/* As wide for its height as a sheet of the picture is. */
@page { size: A3 landscape; margin: 7mm 9.9mm; }
@media print {
  :root { print-color-adjust: exact; }
  body { padding: 0; }
  :root:has(.sheets) { color-scheme: light; }
  body:has(.sheets) { background: none; }
  .screen { display: none; }
  figure { overflow: visible; }
  figure svg { width: 100% !important; min-width: 0 !important; max-width: none !important; height: auto; max-height: 283mm; }
  /* A hair smaller than the paper: what a browser rounds up would be a sheet more. */
  .sheets svg { width: 99.95% !important; max-height: none; }
  h2 { break-after: avoid; }
}
`;
}
