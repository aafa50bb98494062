/** A picture in the gallery. */
export interface Exhibit {
  readonly journey: string;
  readonly diagram: string;
  readonly theme: string;
  /** Beside the index. */
  readonly file: string;
  /** The colour of its ground. */
  readonly ground: string;
}

const groups = ["journey", "diagram", "theme"] as const;
type Group = (typeof groups)[number];

/** At first, one picture of each kind is seen. */
const first: Readonly<Record<Group, string>> = { journey: "bike-rental", diagram: "all", theme: "light" };

/** The page that the gallery is walked through on. It runs no script: what is chosen hides the other pictures. */
export function indexPage(exhibits: readonly Exhibit[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Gallery of journeys</title>
<style>
  body { margin: 0 auto; padding: 0 2rem 4rem; font: 15px/1.5 system-ui, sans-serif; color: #1d2129; background: #eceef2 }
  form { position: sticky; top: 0; padding: .6rem 0; background: inherit; box-shadow: 0 1px #c5cad3 }
  fieldset { border: 0; margin: 0; padding: .1rem 0 }
  legend { float: left; width: 5.5rem; font-weight: 600 }
  label { display: inline-block; padding: 0 .5rem; border-radius: 1rem }
  label:has(:checked) { background: #1f5fd0; color: #fff }
  label:has(:focus-visible) { outline: 2px solid #1d2129; outline-offset: 1px }
  input { position: absolute; opacity: 0 }
  figure { margin: 1.5rem 0; padding: 1rem; border-radius: 8px; overflow-x: auto }
  figcaption { margin: 2rem 0 -1.2rem }
  img { max-width: 100% }
${groups.flatMap((group) => choicesOf(exhibits, group).map((choice) => hiding(group, choice))).join("\n")}
</style>
</head>
<body>
<h1>Gallery of journeys</h1>
<form>
${groups.map((group) => fieldset(group, choicesOf(exhibits, group))).join("\n")}
</form>
${exhibits.map(section).join("\n")}
</body>
</html>
`;
}

function choicesOf(exhibits: readonly Exhibit[], group: Group): string[] {
  return [...new Set(exhibits.map((exhibit) => exhibit[group]))];
}

function hiding(group: Group, choice: string): string {
  return `  body:has(#${group}-${choice}:checked) section:not([data-${group}="${choice}"]) { display: none }`;
}

function fieldset(group: Group, choices: readonly string[]): string {
  const radios = ["all", ...choices].map((choice) => {
    const checked = first[group] === choice ? " checked" : "";
    return `<label><input type="radio" name="${group}" id="${group}-${choice}"${checked}> ${shown(choice)}</label>`;
  });
  return `<fieldset><legend>${group}</legend>${radios.join("")}</fieldset>`;
}

function section({ journey, diagram, theme, file, ground }: Exhibit): string {
  const caption = [diagram, journey, theme].map(shown).join(" · ");
  return `<section data-journey="${journey}" data-diagram="${diagram}" data-theme="${theme}"><figcaption><a href="${file}">${caption}</a></figcaption><figure style="background: ${ground}"><img src="${file}" alt="${caption}" loading="lazy"></figure></section>`;
}

function shown(name: string): string {
  return name.replaceAll("-", " ");
}
