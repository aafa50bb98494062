import { GapList } from "./gaps/gap-list.ts";
import { host } from "./host.ts";
import { Menu } from "./menu.ts";
import type { Choices, MessageToPage, PageState } from "./messages.ts";
import { Picture } from "./picture/picture.ts";
import { PictureZoom } from "./picture/zoom.ts";

let state: PageState = host.getState() ?? { uri: "", chosen: {}, zoom: "readable" };

const diagrams = new Menu(part("diagrams"), (diagram) => choose({ diagram }));
const journeys = new Menu(part("journeys"), (journey) => choose({ journey }));

const zoom = new PictureZoom(
  { smaller: part("smaller"), larger: part("larger"), whole: part("whole") },
  state.zoom,
  (chosen) => remember({ zoom: chosen }),
);

const picture = new Picture(
  { frame: part("frame"), outOfSight: part("out-of-sight"), menus: part("menus"), help: part("help") },
  {
    drawn(drawing) {
      drawing.setAttribute("role", "graphics-document document");
      drawing.setAttribute("aria-label", `${diagrams.label}: ${journeys.label}`);
      zoom.apply(drawing);
    },
    status: say,
  },
);

const gaps = new GapList(
  { list: part("gap-list"), counts: part("gap-counts"), none: part("no-gaps") },
  ({ uri, range }) => host.postMessage({ type: "goTo", uri, range }),
);

addEventListener("message", ({ data }: MessageEvent<MessageToPage>) => {
  if (data.type === "unavailable") {
    say(data.reason);
    return;
  }
  const { uri, chosen, result } = data;
  remember({ uri, chosen });
  // A slip of the pen can take away the last journey; its picture stays then, and so do the menus.
  if (result.journeys.length > 0) {
    diagrams.show(result.diagrams, result.diagram);
    journeys.show(result.journeys, result.journey);
  }
  gaps.show(result.gaps, uri);
  picture.show({ uri, chosen, result });
});

// VS Code tells of another theme by these attributes only.
const theme = new MutationObserver(() => picture.recolour());
theme.observe(document.documentElement, { attributeFilter: ["style"] });
theme.observe(document.body, { attributeFilter: ["class"] });

host.postMessage({ type: "ready" });

function choose(change: Choices): void {
  host.postMessage({ type: "choose", chosen: { ...state.chosen, ...change } });
}

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

function say(line: string): void {
  const status = part("status");
  if (status.textContent !== line) status.textContent = line;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
