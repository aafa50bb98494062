import { expect, it } from "vitest";
import { printable, shown } from "../../cli/output.ts";

it("a terminal is shown what a stranger wrote, and not moved by it", () => {
  expect(printable("a\u{1b}[31m\nb\u{9b}1m\u202e")).toBe("a\ufffd[31m b\ufffd1m\ufffd");
});

it("a text keeps its lines and its tabs on a terminal, and nothing else that is not seen", () => {
  expect(shown("a\n\tb\u{1b}]0;\u{7}\u202e\n\n")).toBe("a\n\tb\ufffd]0;\ufffd\ufffd");
});
