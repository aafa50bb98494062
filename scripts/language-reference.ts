import { localise } from "../grammar/message.ts";
import { builtInChannels, type ChannelTraits, touchpointKind } from "../grammar/vocabulary/channels.ts";
import type { PropertyDefinition, Saying } from "../grammar/vocabulary/definitions.ts";
import { builtInLifecycles } from "../grammar/vocabulary/lifecycles.ts";
import { metricKinds, metricParameters } from "../grammar/vocabulary/metric-kinds.ts";
import { said, signatureOf } from "../grammar/vocabulary/signature.ts";
import { type ElementKind, elements } from "../grammar/vocabulary/table.ts";

/** The language reference, made from the vocabulary. */
export function languageReference(): string {
  const kinds = Object.keys(elements) as ElementKind[];
  return `${[introduction, ...kinds.map(elementSection), metricSection(), channelSection(), lifecycleSection()].join("\n\n")}\n`;
}

const introduction = `# The journey language

<!-- Made from the vocabulary by \`npm run generate\`. -->

Every line is a *statement*: a keyword, what it says, and where it helps a block between \`{\` and \`}\`.

\`\`\`journey
journey fridge "Buying a refrigerator" {
  owner "CX team"

  stage consideration "Compare models" {
    touchpoint reviews "Reads reviews" {
      channel reviews, search
      emotion 4
    }
  }
}
\`\`\`

- An **element** such as \`stage\` has a name of one word, a label between quotation marks, and a block. The label
  may be left out: \`read-reviews\` is then shown as "Read reviews".
- A **property** such as \`emotion\` says something about the element in whose block it stands. Some have named
  parts, such as \`from\` in \`rating 4.5/5 from 100\`. A named part may also stand on a line of its own in a block
  behind the property, and means the same.
- A **list** has commas between its items. After a comma the line may go on in the next.
- Statements end with the line, or with \`;\`. Comments are \`// …\` to the end of the line, and \`/* … */\`.
- No word is reserved: a touchpoint may be called \`persona\`.
- A property stands once in a block, unless its row says that it may be repeated.

| value | written | notes |
| --- | --- | --- |
| name | \`help-centre\`, \`レビュー\` | begins with a letter or \`_\`, then also digits and \`-\`; capitals matter |
| text | \`"…"\` | on one line; \`\\"\` \`\\\\\` \`\\n\` \`\\t\` \`\\u{1F600}\` stand for what they are |
| long text | \`"""…"""\` | on many lines; the indentation that all lines share is left out |
| number | \`4\`, \`-12\`, \`4.5\` | with a point |
| percentage | \`35%\` | without a space |
| duration | \`10min\`, \`24h\`, \`1h30min\` | units \`s min h d w mo y\`; a year is 365 days, a month a twelfth of it |
| date | \`2026-09-14\`, \`2026-09\`, \`2026-Q3\` | a month or quarter means its last day |
| ratio | \`4.5/5\` | a figure and the best there is |
| money | \`1200 EUR\` | a code of ISO 4217 |
| figure | any of the last six, or a number | what fits depends on the metric |

In what follows, brackets stand around what may be left out, \`|\` between alternatives, and \`, …\` behind what may
be listed.`;

function elementSection(kind: ElementKind): string {
  const { doc, example, properties, elements: inner } = elements[kind];
  const places = Object.entries(elements).filter(([, each]) =>
    (each.elements as readonly string[]).includes(kind),
  );
  const title = kind === "file" ? "## In a file" : `## ${kind}`;
  const where = places
    .map(([place]) => (place === "file" ? "directly in a file" : `in \`${place}\``))
    .join(", ");
  const parts = [title, localise(doc)];
  if (kind !== "file") parts.push(`Stands ${where}.`, codeBlock(example));
  if (inner.length > 0)
    parts.push(`Holds the elements ${inner.map((each) => `[\`${each}\`](#${each})`).join(", ")}.`);
  const rows = Object.entries<PropertyDefinition>(properties);
  if (rows.length > 0) parts.push(propertyTable(rows));
  return parts.join("\n\n");
}

function propertyTable(rows: readonly (readonly [string, PropertyDefinition])[]): string {
  const lines = rows.map(([keyword, row]) => {
    const note = row.many ? " May be repeated." : "";
    return tableRow(code(signatureOf(keyword, row)), localise(row.doc) + note, code(row.example));
  });
  return [tableRow("written", "says", "for example"), tableRow("---", "---", "---"), ...lines].join("\n");
}

function metricSection(): string {
  const rows = Object.entries(metricKinds).map(([kind, { doc, example, parameters }]) =>
    tableRow(
      code(kind),
      localise(doc),
      Object.entries<Saying>(parameters)
        .map(([name, saying]) => code(said(name, saying)))
        .join(" "),
      code(example),
    ),
  );
  const common = Object.entries<Saying>(metricParameters).map(([name, saying]) => code(said(name, saying)));
  return [
    "## Kinds of metric",
    `Each may also say ${common.join(", ")}. Any other name is a metric as written.`,
    [tableRow("kind", "is", "of its own", "for example"), tableRow("---", "---", "---", "---"), ...rows].join(
      "\n",
    ),
  ].join("\n\n");
}

function channelSection(): string {
  const rows = Object.entries<ChannelTraits>(builtInChannels).map(
    ([name, { phase, direction, runBy, kind }]) => tableRow(code(name), phase, direction, runBy, kind ?? ""),
  );
  return [
    "## Channels that are built in",
    `Kinds of touchpoint are ${touchpointKind.words.map(code).join(", ")}. Of several channels, the first with a kind gives a touchpoint its kind.`,
    [
      tableRow("channel", "phase", "direction", "run by", "kind"),
      tableRow("---", "---", "---", "---", "---"),
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function lifecycleSection(): string {
  const rows = Object.entries(builtInLifecycles).map(([name, steps]) =>
    tableRow(code(name), steps.map(({ id, phase }) => `${code(id)} (${phase})`).join(", ")),
  );
  return [
    "## Lifecycles that are built in",
    [tableRow("lifecycle", "steps"), tableRow("---", "---"), ...rows].join("\n"),
  ].join("\n\n");
}

function codeBlock(text: string): string {
  return `\`\`\`journey\n${text}\n\`\`\``;
}

function code(text: string): string {
  return `\`${text}\``;
}

function tableRow(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
