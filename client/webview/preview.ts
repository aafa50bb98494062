import { copyAsImage, exported } from "./export/export-picture.ts";
import { GapFilters } from "./gaps/gap-filter.ts";
import { GapList } from "./gaps/gap-list.ts";
import { host } from "./host.ts";
import { Menus } from "./menus.ts";
import type { Choices, ExportFormat, GapPlace, Kept, MessageToPage, PageState } from "./messages.ts";
import { part } from "./page.ts";
import { letDrag } from "./picture/drag.ts";
import { PictureFrame } from "./picture/frame.ts";
import { Picture } from "./picture/picture.ts";
import { PicturePlaces } from "./picture/places.ts";
import { PictureView } from "./picture/view.ts";
import { PopupMenu } from "./popup-menu.ts";
import { words } from "./words.ts";

const beginning: PageState = {
  uri: "",
  chosen: {},
  isLocked: false,
  zoom: "readable",
  gaps: { text: "", leftOut: [] },
};
let state: PageState = { ...beginning, ...host.getState() };
let shownUri = "";
let isTrusted = false;
let askedAbout: GapPlace | undefined;
let goodLineEnds: ReturnType<typeof setTimeout> | undefined;

const menus = new Menus({
  choose,
  showOther: ({ uri, journey }) => host.postMessage({ type: "show", other: { uri, journey } }),
});

const view = new PictureView(
  {
    window: part("window"),
    smaller: part("smaller"),
    larger: part("larger"),
    size: part("size"),
    width: part("width"),
    whole: part("whole"),
  },
  state,
  remember,
);
letDrag(part("window"));

const places = new PicturePlaces(part("window"), ({ name: { start } }) =>
  host.postMessage({ type: "goTo", uri: shownUri, range: { start, end: start } }),
);

const frame = new PictureFrame(part("frame"));

const picture = new Picture(
  { frame: part("frame"), outOfSight: part("out-of-sight"), menus: part("menus"), help: part("help") },
  {
    drawn(drawing, { result }, isOfSomethingElse) {
      const { focused } = places;
      places.release();
      const shown = frame.show(drawing);
      shown.setAttribute("role", "graphics-document document");
      shown.setAttribute("aria-label", menus.label);
      view.adopt(shown, isOfSomethingElse);
      places.adopt(shown, result.places, focused);
    },
    status: say,
  },
);

const filters = new GapFilters(
  { severities: part("gap-severities"), search: part("gap-search") as HTMLInputElement },
  state.gaps,
  (chosen) => {
    remember({ gaps: chosen });
    gaps.filter();
  },
);
const gaps = new GapList(
  {
    heading: part("gaps-heading"),
    list: part("gap-list"),
    none: part("no-gaps"),
    fixes: part("fixes"),
  },
  filters,
  ({ uri, range }) => host.postMessage({ type: "goTo", uri, range }),
);

const fixes = new PopupMenu(part("fixes"), (button) => {
  const gap = gaps.gapOf(button);
  if (!gap) return;
  askedAbout = { uri: gap.uri, range: gap.range, rule: gap.rule };
  fixes.offer([], words.lookingForFixes);
  host.postMessage({ type: "askFixes", gap: askedAbout });
});

const exports = new PopupMenu(part("exports"), () => {
  const formats: ExportFormat[] = ["svg", "png"];
  if (picture.isMermaid) formats.push("mermaid");
  if (isTrusted) formats.push("markdown", "html");
  exports.offer([
    ...formats.map((to) => ({ label: words.formats[to], choose: () => void save(to) })),
    { label: words.copy, choose: () => void copy() },
  ]);
});

part("lock").addEventListener("click", () => host.postMessage({ type: "lock", isLocked: !state.isLocked }));

addEventListener("message", ({ data }: MessageEvent<MessageToPage>) => {
  switch (data.type) {
    case "keep":
      keep(data);
      break;
    case "show":
      show(data);
      break;
    case "unavailable":
      say(data.reason);
      break;
    case "cursor":
      places.mark(data.position);
      break;
    case "fixes":
      fixes.offer(
        data.titles.map((title) => ({ label: title, choose: () => mend(title) })),
        words.noFixes,
      );
      break;
    case "export":
      void save(data.to);
      break;
  }
});

// VS Code tells of another theme by these attributes only.
const theme = new MutationObserver(() => picture.recolour());
theme.observe(document.documentElement, { attributeFilter: ["style"] });
theme.observe(document.body, { attributeFilter: ["class"] });

host.postMessage({ type: "ready" });

function keep({ uri, chosen, isLocked }: Kept): void {
  remember({ uri, chosen, isLocked });
  part("lock").ariaPressed = String(isLocked);
}

function show(subject: Extract<MessageToPage, { type: "show" }>): void {
  const { uri, result } = subject;
  isTrusted = subject.isTrusted;
  shownUri = uri;
  menus.show(result);
  gaps.show(result.gaps, uri);
  places.follow(result.places);
  picture.show(subject);
}

function choose(change: Choices): void {
  // An empty choice is that of everything.
  const chosen = Object.entries({ ...state.chosen, ...change }).filter(([, id]) => id !== "");
  host.postMessage({ type: "choose", chosen: Object.fromEntries(chosen) });
}

function mend(title: string): void {
  if (askedAbout) host.postMessage({ type: "fix", gap: askedAbout, title });
}

async function copy(): Promise<void> {
  const isCopied = await copyAsImage(picture);
  say(isCopied ? words.copied : words.notCopied, isCopied);
}

async function save(to: ExportFormat): Promise<void> {
  try {
    const file = await exported(picture, to);
    if (file) host.postMessage({ type: "export", ...file });
    else say(words.notExported);
  } catch (problem) {
    console.error(problem);
    say(words.notExported);
  }
}

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

/** Says in one line what is wrong, or for a while what went well. */
function say(line: string, isGood = false): void {
  const status = part("status");
  clearTimeout(goodLineEnds);
  if (isGood) goodLineEnds = setTimeout(() => say(""), 6_000);
  status.classList.toggle("good", isGood);
  if (status.textContent !== line) status.textContent = line;
}
