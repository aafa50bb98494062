import { rules } from "../gaps/catalogue.ts";
import { severityName } from "../gaps/severity-names.ts";
import { localise } from "../grammar/message.ts";
import { table } from "./reference-markdown.ts";

const introduction = `# Gap rules

What \`journey check\` and the editor tell about a journey. A rule reads what is declared and never prose, and is
silent where the facts that it needs are absent. \`journey explain RULE\` prints the page of a rule.`;

const sources = `## Where the rules come from

The letters in brackets in "Why it matters" stand for:

- **S0** *De rol van reputatie in de klantreis*, on reputation in the buyer's journey
- **S1** *Wat is een klantenreis*, on what a journey is, its phases and what a map holds
- **S2** *Klantervaringsstrategie*, on strategy and metrics of customer experience
- **S3** *Contactmomenten*, on touchpoints before, during and after the purchase
- **S4** *Ingrediënten van klantloyaliteit*, on promises and loyalty
- **CJA** Halvorsrud, Kvale and Følstad 2016, "Improving service quality through customer journey analysis": the
  planned journey against the actual one
- **GAP** Parasuraman, Zeithaml and Berry 1985, "A conceptual model of service quality"
- **SB** Service blueprints: Shostack 1984, "Designing services that deliver"; Bitner, Ostrom and Morgan 2008
- **NNG** Nielsen Norman Group, on journey maps
- **SM** Smaply, on why journey maps fail`;

/** The index of all rules, made from the catalogue. */
export function ruleReference(): string {
  const rows = rules.map(({ name, severity, summary, fix }) => [
    `[${name}](./${name}.md)`,
    localise(severityName(severity)),
    localise(summary),
    fix ? "yes" : "",
  ]);
  return `${[introduction, table(["rule", "by default", "tells", "quick fix"], rows), sources].join("\n\n")}\n`;
}
