import { describe, expect, it } from "vitest";
import { checkText, findingsIn } from "../check-text.ts";
import { wholeFile } from "./fragment.ts";

/** What a rule says of a text. */
async function messages(rule: string, fragment: string, files: Record<string, string> = {}) {
  const findings = await findingsIn(wholeFile(fragment), files);
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

/** What a rule finds, as it was written. */
async function found(rule: string, fragment: string): Promise<string[]> {
  const text = wholeFile(fragment);
  const findings = await findingsIn(text);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => `${text.slice(start, end)} ${text.slice(0, start).split("\n").length}`);
}

function settings(rule: string, options: Record<string, number>): Record<string, string> {
  return { "journey.config.json": JSON.stringify({ today: "2026-11-21", rules: { [rule]: options } }) };
}

const stage = (...touchpoints: string[]) => `stage use "Using" {\n${touchpoints.join("\n")}\n}`;
const people = 'persona eli "Eli"\npersona mira "Mira"\npersona daan "Daan"\n';
const journey = (personas: string, ...stages: string[]) =>
  `${people}journey j "J" {\npersonas ${personas}\n${stages.join("\n")}\n}`;

describe("a promise out of order", () => {
  const live = 'touchpoint live "Is online"';

  it("names the two touchpoints", async () => {
    const order = 'touchpoint order "Orders" { promise fast "Fast" kept-at live }';
    expect(await messages("promise-out-of-order", stage(live, order))).toEqual([
      "`fast` is promised at `order`, but `live`, where it is kept, comes before that: name a later touchpoint, or make the promise sooner.",
    ]);
  });

  it("is told once where one `kept-at` is wrong for two places", async () => {
    const order = 'touchpoint order "Orders" { promise fast "Fast" kept-at live }';
    const help = 'touchpoint help "Asks" { promise fast "Fast" }';
    expect(await found("promise-out-of-order", stage(live, order, help))).toEqual(["live 4"]);
  });

  it("is none where only a longer way leads back, and one where nobody to whom it is promised goes back", async () => {
    const back = 'touchpoint back "Starts again" { personas mira; next live }';
    const rejected = 'touchpoint order "Orders" { promise fast "Fast" kept-at live only eli }';
    const accepted = 'touchpoint order "Orders" { promise fast "Fast" kept-at live }';
    expect(await found("promise-out-of-order", journey("eli, mira", stage(live, accepted, back)))).toEqual(
      [],
    );
    expect(await found("promise-out-of-order", journey("eli, mira", stage(live, rejected, back)))).toEqual([
      "live 8",
    ]);
  });
});

describe("a plan that is too slow for a promise", () => {
  const order = 'touchpoint order "Orders" { promise fast "Fast" within 24h kept-at live }';
  const live = 'touchpoint live "Is online" { duration 9d }';

  it("says what it takes at least, and by how much that is too long", async () => {
    const visit = 'touchpoint visit "Waits" { duration 1d12h }';
    expect(await messages("promise-plan-too-slow", stage(order, visit, live))).toEqual([
      "Promised within 24 h at `order`, but what comes before `live` takes at least 1 d 12 h: twelve hours too long. Shorten it, or promise what the plan can keep.",
    ]);
  });

  it("says for whom, where personas go different ways", async () => {
    const visit = 'touchpoint visit "Waits" { personas mira; duration 3d }';
    expect(await messages("promise-plan-too-slow", journey("eli, mira", stage(order, visit, live)))).toEqual([
      "Promised within 24 h at `order`, but for Mira what comes before `live` takes at least 3 d: two days too long. Shorten it, or promise what the plan can keep.",
    ]);
  });

  it("adds up touchpoints and stages without contact, but neither the promise nor where it is kept", async () => {
    const buy = `stage buy "Buying" { ${order.replace("promise", "duration 5d; promise")} }`;
    const wait = 'stage wait "Waiting" { no-contact "On its way"; duration 20h }';
    const use = (duration: string) => stage(`touchpoint unpack "Unpacks" { duration ${duration} }`, live);
    expect(await found("promise-plan-too-slow", journey("eli", buy, wait, use("4h")))).toEqual([]);
    expect(await found("promise-plan-too-slow", journey("eli", buy, wait, use("5h")))).toEqual(["24h 6"]);
  });

  it("takes branches as alternatives, and counts no stage that is not between the two", async () => {
    const wait = (id: string) => `stage ${id} "Waiting" { no-contact; duration 9d }`;
    const branches = stage(
      order.replace("promise", "next slow, quick; promise"),
      'touchpoint slow "Waits" { duration 9d; next live }',
      'touchpoint quick "Picks up" { duration 23h }',
      live,
    );
    expect(await found("promise-plan-too-slow", journey("eli", wait("one"), branches, wait("two")))).toEqual(
      [],
    );
  });

  it("is measured by a `within` that stands at another place of the promise", async () => {
    const site = 'touchpoint site "Site" { promise fast "Fast" within 24h kept-at live; exit continue }';
    const desk = 'touchpoint desk "Desk" { promise fast "Fast" }';
    const visit = 'touchpoint visit "Waits" { duration 2d }';
    expect(await found("promise-plan-too-slow", stage(site, desk, visit, live))).toEqual(["24h 3"]);
  });

  it("is none for who is not promised anything, or does not come to where it is kept", async () => {
    const visit = 'touchpoint visit "Waits" { personas mira; duration 3d }';
    const only = order.replace("live }", "live only eli }");
    expect(await found("promise-plan-too-slow", journey("eli, mira", stage(only, visit, live)))).toEqual([]);
    const leaves = 'touchpoint visit "Waits" { duration 3d; exit lost }';
    expect(await found("promise-plan-too-slow", stage(order, leaves, live))).toEqual([]);
  });
});

describe("a promise without owner or deadline", () => {
  it("is told once, at the first place that lacks it", async () => {
    const site = 'touchpoint site "Site" { owner "Sales"; promise fast "Fast" }';
    const desk = 'touchpoint desk "Desk" { promise fast "Fast" }';
    const shop = 'touchpoint shop "Shop" { promise fast "Fast" }';
    expect(await messages("promise-without-owner", stage(site, desk, shop))).toEqual([
      "Nobody answers for `fast`, which is promised at `desk`: give the promise or the touchpoint an `owner`.",
    ]);
    expect(await messages("promise-without-deadline", stage(site, desk, shop))).toEqual([
      "`fast` is promised at `site`, but not by when, so nobody can tell whether it is late: say `within` how long, or `by` which day.",
    ]);
  });
});

describe("conflicting promises", () => {
  const at = (id: string, limit: string, personas = "eli") =>
    `touchpoint ${id} "X" { personas ${personas}; promise fast "Fast" ${limit} }`;

  it.each([
    [
      "within 24h",
      "within 3d",
      "`fast` is promised within 24h at `site`, but within 3d at `desk`, and a customer who meets both believes neither: promise the same at both.",
    ],
    [
      "by 2026-12-24",
      "by 2027-01",
      "`fast` is promised by 2026-12-24 at `site`, but by 2027-01 at `desk`, and a customer who meets both believes neither: promise the same at both.",
    ],
  ])("%s and %s", async (first, second, text) => {
    const both = journey("eli", stage(at("site", first), at("desk", second)));
    expect(await messages("conflicting-promises", both)).toEqual([text]);
  });

  it("are none where the last day is the same, or the deadlines are of different sorts", async () => {
    const same = journey("eli", stage(at("site", "by 2026-12"), at("desk", "by 2026-12-31")));
    const other = journey("eli", stage(at("site", "within 24h"), at("desk", "by 2026-12-31")));
    expect(await found("conflicting-promises", same)).toEqual([]);
    expect(await found("conflicting-promises", other)).toEqual([]);
  });

  it("are looked for among what one persona is promised, and told once a place", async () => {
    const three = journey(
      "eli, mira, daan",
      stage(
        at("site", "within 24h", "eli, mira"),
        at("desk", "within 3d", "daan"),
        at("shop", "within 3d", "eli, mira, daan"),
      ),
    );
    expect(await found("conflicting-promises", three)).toEqual(["3d 9"]);
    const excepted = journey(
      "eli, mira",
      stage(at("site", "within 24h", "eli, mira"), at("desk", "within 3d except mira", "mira")),
    );
    expect(await found("conflicting-promises", excepted)).toEqual([]);
  });
});

describe("a promise that misses a persona", () => {
  const order = (limit: string) => stage(`touchpoint order "Orders" { promise fast "Fast" ${limit} }`);

  it.each([
    [
      "except mira",
      'Mira meets "Orders" too, but `fast` is not promised to Mira: promise it to everyone there, or only where nobody else hears it.',
    ],
    [
      "only daan within 24h",
      '2 personas, Eli among them, meet "Orders" too, but `fast` is not promised to them: promise it to everyone there, or only where nobody else hears it.',
    ],
  ])("%s", async (limit, text) => {
    expect(await messages("promise-misses-persona", journey("eli, mira, daan", order(limit)))).toEqual([
      text,
    ]);
  });
});

describe("a delay without notice", () => {
  const order = 'touchpoint order "Orders" { promise fast "Fast" within 24h actual never kept-at live }';
  const live = 'touchpoint live "Is online"';
  const mail = (facts: string) => `touchpoint mail "Is told" { channel transactional-email; ${facts} }`;

  it("names the touchpoints between which a notice belongs", async () => {
    expect(await messages("delay-without-notice", stage(order, live))).toEqual([
      "`fast` is late, and nobody tells the customer between `order` and `live`: add an outbound touchpoint of kind notice or follow-up that gives the reason.",
    ]);
  });

  it("is none where a notice is met by somebody who is promised it, and one where the notice is absent", async () => {
    const to = (facts: string) => journey("eli, mira", stage(order, mail(facts), live));
    expect(await found("delay-without-notice", to("personas mira"))).toEqual([]);
    expect(await found("delay-without-notice", to("personas daan"))).toEqual(["fast 7"]);
    expect(await found("delay-without-notice", to("absent"))).toEqual(["fast 7"]);
  });

  it("is told of what was late on an observed walk too", async () => {
    const kept = order.replace(" actual never", "");
    const walk = 'scenario s "S" { persona eli; observed; step order; step live at 3d }';
    expect(await found("delay-without-notice", journey("eli", stage(kept, live), walk))).toEqual(["fast 7"]);
  });
});

describe("context lost on handoff", () => {
  const order = 'touchpoint order "Orders" { owner "Sales" }';
  const help = 'touchpoint help "Asks" { owner "Support" }';

  it("names owners and touchpoints", async () => {
    expect(await messages("context-lost-on-handoff", stage(order, help))).toEqual([
      "`order` (Sales) and `help` (Support) share no `record`, so the customer has to tell it all again: let both write to the same one.",
    ]);
    const branches = order.replace("owner", "next help, call; owner");
    const call = 'touchpoint call "Calls" { owner "Desk"; next help }';
    expect(await messages("context-lost-on-handoff", stage(branches, call, help))).toEqual([
      "`order` (Sales) and `call` (Desk) share no `record`, so the customer has to tell it all again: let both write to the same one.",
      "`help` (Support) shares no `record` with 2 touchpoints of other owners, `order` (Sales) among them, so the customer has to tell it all again: let all write to the same one.",
    ]);
  });

  it("names to whom the customer is handed over", async () => {
    const handoff = 'touchpoint call "Calls" { handoff "Support" }';
    expect(await messages("context-lost-on-handoff", stage(handoff, help))).toEqual([
      "`call` hands the customer over to Support, but shares no `record` with `help`, so the customer has to tell it all again: let both write to the same one.",
    ]);
    const branches = 'touchpoint call "Calls" { handoff "Support"; next help, order }';
    expect(await messages("context-lost-on-handoff", stage(branches, help, order))).toContain(
      "`call` hands the customer over to Support, but shares no `record` with 2 touchpoints that follow, `help` among them, so the customer has to tell it all again: let all write to the same one.",
    );
  });

  it("goes by the nearest record, through stages within stages", async () => {
    const inner = (id: string, record: string, touchpoint: string) =>
      `stage ${id} "Inner" { ${record}\n${touchpoint} }`;
    const outer = (first: string, second: string) =>
      `journey j "J" {\nrecord "Files"\nstage outer "Outer" {\nrecord "CRM"\n${inner("a", first, order)}\n${inner("b", second, help)}\n}\n}`;
    expect(await found("context-lost-on-handoff", outer("", ""))).toEqual([]);
    expect(await found("context-lost-on-handoff", outer("", 'record "Files", "CRM"'))).toEqual([]);
    expect(await found("context-lost-on-handoff", outer("", 'record "Files"'))).toEqual(['"Support" 8']);
  });

  it("is none where the customer goes to a competitor", async () => {
    const rival = help.replace("owner", "run-by competitor; owner");
    expect(await found("context-lost-on-handoff", stage(order, rival))).toEqual([]);
  });

  it("looks at what follows for each persona, and tells a loop once", async () => {
    const talk = 'touchpoint talk "Talks" { personas mira; owner "Sales" }';
    const each = journey("eli, mira", stage(order, help.replace("owner", "personas eli; owner"), talk));
    expect(await found("context-lost-on-handoff", each)).toEqual(['"Support" 8']);
    const loop = stage(order, help.replace("owner", "next order; owner"));
    expect(await found("context-lost-on-handoff", loop)).toEqual(['"Support" 4']);
  });
});

describe("a complaint without recovery", () => {
  it.each([
    [
      'touchpoint fault "Reports a fault" { kind complaint }',
      'Customers complain at "Reports a fault", and nothing says how it is put right: add a `recovery`, or an `opportunity` for it.',
    ],
    [
      'touchpoint wait "Waits" { pain "A day off" severity high; pain "No news" severity high }',
      'This pain at "Waits" is of high severity, and nothing is done about it: add a `recovery`, or an `opportunity` to end it.',
    ],
  ])("%s", async (touchpoint, text) => {
    expect(await messages("complaint-without-recovery", touchpoint)).toEqual([text]);
  });
});

describe("a silent exit", () => {
  const bill = (emotion: string) =>
    `touchpoint bill "Gets a wrong bill" { channel billing; emotion ${emotion} }`;
  const help = 'touchpoint help "Asks" { personas mira; channel support }';

  it("is told at the lowest of those who cannot speak up", async () => {
    expect(await messages("silent-exit-risk", journey("eli", stage(bill("annoyed"))))).toEqual([
      'Emotion 2 of 5 at "Gets a wrong bill", and neither from there on nor in the next stage can the customer speak up: add an inbound touchpoint, or they may leave without a word.',
    ]);
    const all = journey("eli, mira, daan", stage(bill("eli 2, mira 1, daan angry"), help));
    expect(await found("silent-exit-risk", all)).toEqual(["angry 7"]);
  });

  it("looks no further than the next stage with touchpoints, whoever meets them", async () => {
    const [pause, shop, desk] = [
      'stage pause "Pause" { no-contact }',
      'stage shop "Shop" { touchpoint mail "Mail" { personas eli; channel billing } }',
      'stage desk "Desk" { touchpoint call "Calls" { channel phone } }',
    ];
    expect(await found("silent-exit-risk", journey("mira", stage(bill("2")), pause, desk))).toEqual([]);
    expect(await found("silent-exit-risk", journey("mira", stage(bill("2")), shop, desk))).toEqual(["2 7"]);
  });

  it("does not take for a way to speak up what comes earlier or is absent", async () => {
    const early = journey("mira", stage(help, bill("2")));
    const absent = journey("mira", stage(bill("2"), help.replace("channel", "absent; channel")));
    expect(await found("silent-exit-risk", early)).toEqual(["2 8"]);
    expect(await found("silent-exit-risk", absent)).toEqual(["2 7"]);
  });

  it("takes everyone's emotion for who has none of their own", async () => {
    expect(await found("silent-exit-risk", journey("eli, mira", stage(bill("eli 4, 2"), help)))).toEqual([]);
    expect(await found("silent-exit-risk", journey("eli, daan", stage(bill("eli 4, 2"), help)))).toEqual([
      "2 7",
    ]);
  });
});

describe("feedback", () => {
  it.each([
    [
      "feedback-without-action",
      'touchpoint call "Is called" { feedback "One question" }',
      'Customers give feedback at "Is called", and nothing says what is done with it: say so with `acted-on`, or do not ask.',
    ],
    [
      "feedback-without-action",
      'touchpoint form "How was it?" { kind survey }',
      'Customers fill in the survey "How was it?", and nothing says what is done with it or who answers for it: add `acted-on` or an `owner`.',
    ],
    [
      "no-feedback-point",
      'touchpoint pay "Pays"',
      'Nowhere in "J" do customers say what they think: add `feedback` to a touchpoint, a survey, or a metric such as nps or csat.',
    ],
  ])("%s: %s", async (rule, touchpoint, text) => {
    expect(await messages(rule, touchpoint)).toEqual([text]);
  });

  it("is not asked for in a journey without touchpoints", async () => {
    expect(await messages("no-feedback-point", 'stage wait "Waiting" { no-contact }')).toEqual([]);
  });
});

describe("a fix that adds a touchpoint", () => {
  /** The texts that the fixes of a rule add. */
  async function added(rule: string, fragment: string): Promise<string[]> {
    const { findings } = await checkText(wholeFile(fragment));
    const fixes = findings.flatMap((finding) => (finding.rule === rule ? (finding.fixes?.() ?? []) : []));
    return fixes.flatMap(({ edits }) => edits.map(({ text }) => text.replace(/\s+/g, " ").trim()));
  }

  it("takes a name that is free, and is for those who meet the one before", async () => {
    const bill = 'touchpoint speak-up "Bill" { personas mira; channel billing; emotion 1 }';
    expect(await added("silent-exit-risk", journey("eli, mira", stage(bill)))).toEqual([
      "touchpoint speak-up-2 { personas mira direction inbound kind support }",
    ]);
  });

  it("is not offered where customers would pass the touchpoint by", async () => {
    const bill = 'touchpoint bill "Bill" { channel billing; emotion 1; exit lost }';
    expect(await added("silent-exit-risk", stage(bill))).toEqual([]);
  });

  it("offers no touchpoint for a promise that comes before its last place, or to which nobody comes", async () => {
    const at = (id: string, facts: string) => `touchpoint ${id} "X" { promise fast "Fast"; ${facts} }`;
    const rest = [
      'touchpoint one "1" { exit won }',
      'touchpoint two "2"',
      'touchpoint three "3" { run-by competitor }',
    ];
    const map = stage(at("site", ""), at("desk", "next one, three"), ...rest);
    expect(await added("promise-without-fulfilment", map)).toEqual(["kept-at one"]);
  });
});

describe("pushy outreach", () => {
  const call = 'touchpoint call "Calls in vain" { exit lost; next praise }';
  const praise = (facts: string) =>
    `touchpoint praise "Gets praise by phone" { direction outbound; kind sales; audience "All"; ${facts} }`;

  it("says what is missing, or where the customer was lost", async () => {
    expect(await messages("pushy-outreach", 'touchpoint offer "Offer" { channel marketing-email }')).toEqual([
      '"Offer" goes out to customers, and nothing says whom it is for, why now or that they asked for it: add an `audience`, a `trigger` or `consent`.',
    ]);
    expect(await messages("pushy-outreach", stage(call, praise("")))).toEqual([
      '"Gets praise by phone" sells to customers who were lost at "Calls in vain": find out first why they left, or leave them in peace.',
    ]);
  });

  it("after a loss is that of the company and its partners, and for who was lost", async () => {
    const among = (facts: string) =>
      found("pushy-outreach", journey("eli, mira", stage(call, praise(facts))));
    expect(await among("run-by partner")).toEqual(["touchpoint 8"]);
    expect(await among("run-by third-party")).toEqual([]);
    expect(await among("run-by competitor")).toEqual([]);
    const lost = call.replace("exit", "personas mira; exit");
    expect(await found("pushy-outreach", journey("eli, mira", stage(lost, praise("personas eli"))))).toEqual(
      [],
    );
  });

  it("is advertising only after the purchase, whose phase an outer stage may say", async () => {
    const phases = (phase: string) =>
      `stage outer "Outer" { phase ${phase}; stage inner "Inner" { touchpoint ad "Advert" { channel promotion } } }`;
    expect(await found("pushy-outreach", phases("during"))).toEqual([]);
    expect(await found("pushy-outreach", phases("after"))).toEqual(["touchpoint 2"]);
  });
});

describe("an advertisement that lands on a page about nothing", () => {
  it.each([
    [
      "home",
      '"Advert" leads to a home page, where customers have to look for what it was about: let it land on a page about just that.',
    ],
    [
      "sign-up",
      '"Advert" leads to a sign-up form, where customers have to give before they see what it was about: let it land on a page about just that.',
    ],
  ])("%s", async (kind, text) => {
    const ad = 'touchpoint ad "Advert" { channel advertising; leads-to page }';
    expect(await messages("ad-lands-generic", stage(ad, `touchpoint page "Page" { kind ${kind} }`))).toEqual([
      text,
    ]);
  });
});

describe("answers", () => {
  it.each([
    [
      "social-without-response",
      "channel social-media",
      'Nobody is there to answer what customers say on social media at "Asks": name an `owner`, or the `response` that they get.',
    ],
    [
      "social-without-response",
      "kind review",
      'Nobody is there to answer the reviews at "Asks": name an `owner`, or the `response` that customers get.',
    ],
    [
      "slow-response",
      "channel chat; response actual 2h target 1h30min",
      'Customers wait 2 h for an answer at "Asks", and the target is 1 h 30 min: answer sooner, or set a target that you can keep.',
    ],
    [
      "slow-response",
      "channel transactional-email, support; response actual 13h",
      'Customers wait 13 h for an answer at "Asks", and on `support` they expect one within 12 h: answer sooner, or set a `target`.',
    ],
  ])("%s: %s", async (rule, facts, text) => {
    expect(await messages(rule, `touchpoint ask "Asks" { ${facts} }`)).toEqual([text]);
  });

  it.each([
    ["chat", "5min", "6min"],
    ["phone", "5min", "6min"],
    ["social-media", "1h", "61min"],
    ["support", "12h", "13h"],
    ["transactional-email", "24h", "25h"],
    ["marketing-email", "1d", "2d"],
  ])("on %s may take %s, not %s", async (channel, fine, slow) => {
    const ask = (actual: string) => `touchpoint ask "Asks" { channel ${channel}; response actual ${actual} }`;
    expect(await found("slow-response", ask(fine))).toEqual([]);
    expect(await found("slow-response", ask(slow))).toEqual([`${slow} 3`]);
  });

  it("may take as long as a team has set", async () => {
    const ask = 'touchpoint ask "Asks" { channel social-media; response actual 2h }';
    expect(await messages("slow-response", ask, settings("slow-response", { socialMedia: 120 }))).toEqual([]);
    expect(await messages("slow-response", ask, settings("slow-response", { socialMedia: 90 }))).toEqual([
      'Customers wait 2 h for an answer at "Asks", and on `social-media` they expect one within 1 h 30 min: answer sooner, or set a `target`.',
    ]);
  });
});

describe("too many contacts in a row", () => {
  const mail = (id: string, facts = "") =>
    `touchpoint ${id} "Mail ${id}" { channel marketing-email; ${facts} }`;
  const four = ["a", "b", "c", "d"].map((id) => mail(id));

  it("are counted, and told once however many follow", async () => {
    const text =
      ' is contacted 4 times in a row, the last time with "Mail d", and cannot speak up in between: leave one out, or let the customer start a contact.';
    expect(await messages("over-contact", stage(...four, mail("e"), mail("f")))).toEqual([
      `The customer${text}`,
    ]);
    expect(await messages("over-contact", journey("eli, mira", stage(...four)))).toEqual([`Eli${text}`]);
  });

  it("are as many as a team has set", async () => {
    const three = settings("over-contact", { maxInARow: 2 });
    const five = settings("over-contact", { maxInARow: 4 });
    expect(await messages("over-contact", stage(...four), three)).toEqual([
      'The customer is contacted 3 times in a row, the last time with "Mail c", and cannot speak up in between: leave one out, or let the customer start a contact.',
    ]);
    expect(await messages("over-contact", stage(...four), five)).toEqual([]);
  });

  it("are those of one persona", async () => {
    const split = [mail("a", "personas eli"), mail("b", "personas mira"), mail("c"), mail("d")];
    expect(await found("over-contact", journey("eli, mira", stage(...split)))).toEqual([]);
  });

  it("are none where either may start one of them, or where branches are alternatives", async () => {
    const both = 'touchpoint chat "Chats" { kind marketing }';
    expect(await found("over-contact", stage(...four.slice(0, 2), both, ...four.slice(2)))).toEqual([]);
    const branches = stage(mail("a", "next b, c"), mail("b", "next d"), mail("c"), mail("d"));
    expect(await found("over-contact", branches)).toEqual([]);
  });
});
