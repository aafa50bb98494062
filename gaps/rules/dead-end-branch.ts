import { type Message, message } from "../../grammar/message.ts";
import { declaredWays, type Flow } from "../../model/flow.ts";
import type { JourneyMap, Touchpoint } from "../../model/journey-map.ts";
import { keywordOf, placeOf } from "../finding.ts";
import { rounded, tolerance } from "../phrases.ts";
import { rule } from "../rule.ts";

export const deadEndBranch = rule({
  name: "dead-end-branch",
  severity: "warning",
  summary: message(
    "A way parts, and one of its branches runs on into another one or into nothing, without a `next` or `exit` that says so; or the shares of a `next` do not add up to 100 %.",
  ),
  why: message(
    "A branch that is not told to its end is where customers are lost unseen; shares that do not add up hide how many.",
  ),
  options: {},

  checkJourney(journey, { flows, report }) {
    const told = new Set<Touchpoint>();
    for (const touchpoint of journey.touchpoints) {
      const { next } = touchpoint.declared;
      if (!next) continue;
      const sum = sumOfShares(next.items);
      // Those who are missing from the shares may leave by the `exit`.
      const isWrong =
        sum !== null && (sum > 100 + tolerance || (sum < 100 - tolerance && !touchpoint.declared.exit));
      if (isWrong) {
        const [first, last] = [next.items[0]!, next.items.at(-1)!];
        report({
          at: placeOf(journey.uri, next.syntax, { start: first.spans.to!.start, end: last.spans.share!.end }),
          message: wrongSum(touchpoint, sum),
        });
      }
      const targets = new Set(declaredWays(journey, touchpoint).map(({ to }) => to));
      for (const target of targets.size > 1 ? targets : []) {
        if (told.has(target) || !isUntold(target, touchpoint, targets, journey, flows)) continue;
        told.add(target);
        report({
          at: keywordOf(journey.uri, target.declared.syntax),
          message: message(
            '"{0}" is a branch of "{1}", and nothing says where it goes on: say so with `next`, or with `exit` where customers leave.',
            target.label,
            touchpoint.label,
          ),
          related: [{ at: placeOf(journey.uri, next.syntax), message: message("The way parts here.") }],
        });
      }
    }
  },

  examples: {
    accepts: [
      'stage a "A" {\n  touchpoint look "Looks" { next buy 60%, leave 40% }\n  touchpoint buy "Buys" { exit won }\n  touchpoint leave "Leaves" { exit lost "Too dear" }\n}',
      'stage a "A" {\n  touchpoint search "Searches" { next search 40%, compare 60% }\n  touchpoint compare "Compares"\n  touchpoint buy "Buys"\n}',
      'stage a "A" {\n  touchpoint search "Searches"\n  touchpoint refine "Refines the search" { next search 40%, buy 60% }\n  touchpoint buy "Buys"\n  touchpoint use "Uses it"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next buy 60%; exit lost "Too dear" }\n  touchpoint buy "Buys"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next shop 60%, phone 40% }\n  touchpoint shop "Goes to the shop" { next pay }\n  touchpoint phone "Calls"\n  touchpoint pay "Pays"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next buy 66.6%, leave 33.3% }\n  touchpoint buy "Buys" { next leave }\n  touchpoint leave "Leaves" { exit won }\n}',
    ],
    rejects: [
      'stage a "A" {\n  touchpoint look "Looks" { next buy 60%, leave 40% }\n  touchpoint buy "Buys" { next use 90%, leave 10% }\n  touchpoint use "Uses it" { exit won }\n  <|touchpoint|> leave "Leaves"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next buy 60%, leave 40% }\n  touchpoint buy "Buys" { exit won }\n  <|touchpoint|> leave "Leaves"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next shop 60%, phone 40% }\n  <|touchpoint|> shop "Goes to the shop"\n  touchpoint phone "Calls"\n  touchpoint pay "Pays"\n}',
      'stage a "A" {\n  touchpoint look "Looks" { next <|buy 60%, leave 30%|> }\n  touchpoint buy "Buys" { exit won }\n  touchpoint leave "Leaves" { exit lost "Too dear" }\n}',
    ],
  },
});

/** What shares add up to, in percent; null where not every way has one. */
function sumOfShares(items: NonNullable<Touchpoint["declared"]["next"]>["items"]): number | null {
  let sum = 0;
  for (const { share } of items) {
    if (!share) return null;
    sum += share.value;
  }
  return sum;
}

/**
 * Whether a branch says nothing of where it goes on, while the touchpoint above it in the file does; and running on
 * in the file's order, somebody who takes it gets into another branch, or nowhere. A loop back is no branch.
 */
function isUntold(
  branch: Touchpoint,
  from: Touchpoint,
  branches: ReadonlySet<Touchpoint>,
  { touchpoints }: JourneyMap,
  flows: readonly Flow[],
): boolean {
  const { declared, index } = branch;
  const above = touchpoints[index - 1]?.declared;
  if (declared.next || declared.exit || index <= from.index || !(above?.next || above?.exit)) return false;
  return flows
    .filter((flow) => flow.nextOf(from).includes(branch))
    .some((flow) => flow.nextOf(branch).every((to) => branches.has(to)));
}

function wrongSum({ label }: Touchpoint, sum: number): Message {
  return sum < 100
    ? message(
        'The shares after "{0}" add up to {1} %, so nothing says where {2} % of customers go: correct a share, or add the way that is missing.',
        label,
        rounded(sum),
        rounded(100 - sum),
      )
    : message(
        'The shares after "{0}" add up to {1} %, more customers than there are: correct the share that is too large.',
        label,
        rounded(sum),
      );
}
