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
    // A picture becomes an image by an address that holds all of it.
    "img-src data:",
  ].join("; ");
  const { language, title, picture, journey, persona, scenario, state } = words;
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
    <label id="diagrams" hidden><span>${picture}</span> <select></select></label>
    <label id="journeys" hidden><span>${journey}</span> <select></select></label>
    <label id="states" hidden><span>${state}</span> <select></select></label>
    <label id="personas" hidden><span>${persona}</span> <select></select></label>
    <label id="scenarios" hidden><span>${scenario}</span> <select></select></label>
    <div id="tools">
      <div id="zoom" role="group" aria-label="${words.size}">
        <button type="button" id="smaller" aria-label="${words.smaller}" title="${words.smaller}">−</button>
        <button type="button" id="size" title="${words.readable}">100%</button>
        <button type="button" id="larger" aria-label="${words.larger}" title="${words.larger}">+</button>
      </div>
      <button type="button" id="width" aria-label="${words.fitWidth}" title="${words.fitWidth}">
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 2v12m13-12v12M4 8h8M6 6 4 8l2 2m4-4 2 2-2 2"/></svg>
      </button>
      <button type="button" id="whole" aria-label="${words.fitWhole}" title="${words.fitWhole}">
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4"/></svg>
      </button>
      <button type="button" id="lock" aria-pressed="false" aria-label="${words.lock}" title="${words.lock}">
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 2h5M6.5 2v4.5L4 9.5h8L9.5 6.5V2M8 9.5V14"/></svg>
      </button>
      <button type="button" id="export" popovertarget="exports" aria-haspopup="menu" aria-label="${words.export}" title="${words.export}">
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v8M5 7l3 3 3-3M2.5 10.5v3h11v-3"/></svg>
      </button>
    </div>
  </header>
  <div id="sight">
    <p id="status" role="status"></p>
    <main id="window" tabindex="0" aria-label="${picture}">
      <div id="frame"></div>
      <div id="help" hidden>
        <h1>${words.noJourney}</h1>
        <p>${words.writeOne}</p>
        <pre><code>${firstJourney(words)}</code></pre>
      </div>
    </main>
  </div>
  <section aria-labelledby="gaps-heading">
    <div id="gap-bar">
      <h2 id="gaps-heading" tabindex="-1">${words.gaps}</h2>
      <div id="gap-severities" role="group" aria-label="${words.severity}"></div>
      <input type="search" id="gap-search" aria-label="${words.search}" placeholder="${words.search}" hidden>
    </div>
    <ul id="gap-list" role="list"></ul>
    <p id="no-gaps" aria-live="polite"></p>
  </section>
  <div id="exports" class="menu" role="menu" aria-label="${words.export}" tabindex="-1" popover></div>
  <div id="fixes" class="menu" role="menu" aria-label="${words.fix}" tabindex="-1" popover></div>
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
