import type { Gap } from "../../../server/protocol.ts";

/** Each a shape of its own, so that nobody has to tell them apart by colour; drawn on 16 × 16. */
const shapes: Record<Gap["severity"], string> = {
  error: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.5 5.5l5 5m0-5-5 5",
  warning: "M8 2 1.7 13.5h12.6L8 2Zm0 4.2v3.6m0 1.4v1",
  information: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.2v4m0-6.6v1",
  hint: "M5.8 11.4a4.6 4.6 0 1 1 4.4 0v1.3H5.8v-1.3Zm.6 3.1h3.2",
};

/** A small picture of how serious a gap is. The words are for those who do not see it; without, it only adorns. */
export function severityIcon(severity: Gap["severity"], words?: string): SVGSVGElement {
  const name: Record<string, string> = words
    ? { role: "img", "aria-label": words }
    : { "aria-hidden": "true" };
  const icon = svg("svg", { class: `severity ${severity}`, viewBox: "0 0 16 16", ...name });
  icon.append(svg("path", { d: shapes[severity] }));
  return icon;
}

function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const created = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}
