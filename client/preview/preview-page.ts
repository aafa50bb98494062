import type { Words } from "../webview/words.ts";

interface PageFiles {
  script: string;
  style: string;
  /** Where script and style may come from, as a Content Security Policy names it. */
  source: string;
}

/**
 * The HTML of the preview. Only the script with this page's nonce runs, and the parts that it loads; inline
 * styles are allowed because Mermaid's pictures carry their own.
 */
export function previewPage({ script, style, source }: PageFiles, words: Words): string {
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'unsafe-inline'`,
  ].join("; ");
  const { language, title, picture, journey, size, smaller, larger, fit, fitWhole } = words;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="stylesheet" href="${style}">
  <script type="module" nonce="${nonce}" src="${script}"></script>
</head>
<body data-words="${JSON.stringify(words)}">
  <header id="menus">
    <label id="diagrams" hidden>${picture} <select></select></label>
    <label id="journeys" hidden>${journey} <select></select></label>
    <div id="zoom" role="group" aria-label="${size}">
      <button type="button" id="smaller" aria-label="${smaller}" title="${smaller}">−</button>
      <button type="button" id="larger" aria-label="${larger}" title="${larger}">+</button>
      <button type="button" id="whole" title="${fitWhole}">${fit}</button>
    </div>
  </header>
  <p id="status" role="status"></p>
  <main tabindex="0" aria-label="${picture}">
    <div id="frame"></div>
    <div id="help" hidden>
      <h1>${words.noJourney}</h1>
      <p>${words.writeOne}</p>
      <pre><code>${firstJourney(words)}</code></pre>
    </div>
  </main>
  <section aria-labelledby="gaps-heading">
    <h2 id="gaps-heading">${words.gaps} <span id="gap-counts"></span></h2>
    <ul id="gap-list" role="list"></ul>
    <p id="no-gaps" hidden>${words.noGaps}</p>
  </section>
  <div id="out-of-sight" aria-hidden="true"></div>
</body>
</html>`;
}

function firstJourney({ first }: Words): string {
  return `journey fridge "${first.journey}" {
  stage consideration "${first.stage}" {
    touchpoint read-reviews "${first.touchpoint}" {
      emotion pleased
    }
  }
}`;
}

/** HTML in which what is filled in is only ever text. */
function html(parts: TemplateStringsArray, ...texts: string[]): string {
  return String.raw(
    { raw: parts },
    ...texts.map((text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  );
}
