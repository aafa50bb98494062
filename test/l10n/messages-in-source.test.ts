import { expect, it } from "vitest";
import { messageCallsIn } from "./messages-in-source.ts";

function textsIn(source: string): (string | null)[] {
  return messageCallsIn(source, "a.ts").map(({ text }) => text);
}

it("collects texts between either quotation marks, on one line or several", () => {
  expect(
    textsIn(`[message("One"), message('A "quoted" one', 1), message(\n  "Three \\"more\\"",\n)]`),
  ).toEqual(["One", 'A "quoted" one', 'Three "more"']);
});

it("finds the calls whose text is no literal", () => {
  expect(messageCallsIn('const a = message("A");\nconst b = message(text);', "a.ts")).toEqual([
    { place: "a.ts:1", text: "A" },
    { place: "a.ts:2", text: null },
  ]);
  expect(textsIn('message("One" + two); message(`Three`); message(four ? "4" : "5")')).toEqual([
    null,
    null,
    null,
  ]);
});

it("finds the calls of the client", () => {
  expect(textsIn('l10n.t("One"); vscode.l10n.t("Two"); l10n.t(three)')).toEqual(["One", null]);
});

it("passes over what only looks like a call", () => {
  expect(textsIn("function message(text: string) {} showMessage(text); window.message(text);")).toEqual([]);
});
