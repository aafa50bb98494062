import { describe, expect, it } from "vitest";
import { html } from "../../../diagrams/documents/html.ts";

describe("HTML", () => {
  it("shows a text that is filled in as it was written", () => {
    expect(html`<p title="${`"'`}">${"<b>&"}</p>`.source).toBe('<p title="&#34;&#39;">&#60;b&#62;&#38;</p>');
  });

  it("holds other HTML as it is, also several", () => {
    expect(html`<ul>${["a", "b"].map((each) => html`<li>${each}</li>`)}</ul>`.source).toBe(
      "<ul><li>a</li><li>b</li></ul>",
    );
  });
});
