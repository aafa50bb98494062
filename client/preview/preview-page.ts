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
export function previewPage({ script, style, source }: PageFiles): string {
  const nonce = crypto.randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'unsafe-inline'`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Journey preview</title>
  <link rel="stylesheet" href="${style}">
  <script type="module" nonce="${nonce}" src="${script}"></script>
</head>
<body>
  <header id="menus">
    <label id="diagrams" hidden>Picture <select></select></label>
    <label id="journeys" hidden>Journey <select></select></label>
    <div id="zoom" role="group" aria-label="Size of the picture">
      <button type="button" id="smaller" aria-label="Smaller" title="Smaller">−</button>
      <button type="button" id="larger" aria-label="Larger" title="Larger">+</button>
      <button type="button" id="whole" title="Fit the whole picture into the width">Fit</button>
    </div>
  </header>
  <p id="status" role="status"></p>
  <main tabindex="0" aria-label="Picture">
    <div id="frame"></div>
    <div id="help" hidden>
      <h1>No journey yet</h1>
      <p>Write one, and it is drawn here while you type:</p>
      <pre><code>${firstJourney}</code></pre>
    </div>
  </main>
  <section aria-labelledby="gaps-heading">
    <h2 id="gaps-heading">Gaps <span id="gap-counts"></span></h2>
    <ul id="gap-list" role="list"></ul>
    <p id="no-gaps" hidden>No gaps found.</p>
  </section>
  <div id="out-of-sight" aria-hidden="true"></div>
</body>
</html>`;
}

const firstJourney = `journey fridge "Buying a refrigerator" {
  stage consideration "Compare models" {
    touchpoint read-reviews "Read product reviews" {
      emotion pleased
    }
  }
}`;
