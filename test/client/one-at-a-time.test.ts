import { expect, test, vi } from "vitest";
import { oneAtATime } from "../../client/webview/one-at-a-time.ts";

test("calls during a run become one more run, which sees what is newest", async () => {
  const ends: (() => void)[] = [];
  const seen: number[] = [];
  let newest = 0;
  const run = oneAtATime(async () => {
    seen.push(newest);
    await new Promise<void>((end) => ends.push(end));
  });
  for (newest = 1; newest < 4; newest += 1) run();
  expect(seen).toEqual([1]);
  ends[0]?.();
  await vi.waitFor(() => expect(seen).toEqual([1, 4]));
  ends[1]?.();
  await vi.waitFor(() => {
    run();
    expect(seen).toHaveLength(3);
  });
});
