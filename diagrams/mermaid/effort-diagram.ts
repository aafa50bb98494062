import { type Effort, effortByStage, noEffort, withActivity } from "../../gaps/effort.ts";
import { proseHours } from "../../gaps/phrases.ts";
import { localise, type Message, message } from "../../grammar/message.ts";
import { isTouchpoint, type JourneyMap } from "../../model/journey-map.ts";
import { moreStages } from "../counted.ts";
import type { MermaidDiagram } from "../diagram.ts";
import { importanceOf } from "./moments.ts";
import { plotColours } from "./plot-colours.ts";
import { headline } from "./short-text.ts";
import { stageName } from "./stage-name.ts";
import { toldApart } from "./told-apart.ts";
import { xychart } from "./xychart.ts";

/** How much work goes to each stage, beside how important it is. */
export const effortDiagram: MermaidDiagram = {
  name: "effort",
  title: message("Effort"),
  shows: message("How much work goes to each stage, beside how important it is."),
  takes: [],

  print(subject) {
    const { journey, language } = subject;
    const say = (text: Message) => localise(text, language);
    const rows = rowsOf(journey, say);
    const left = journey.stages.length - mostStages;
    const [effort, importance] = plotColours;
    const title = [
      headline(subject, left > 0 ? [moreStages(left)] : [], 300),
      `${effort.sign} ${say(message("effort"))}`,
      `${importance.sign} ${say(message("importance"))}`,
    ].join(" · ");
    return xychart({
      title,
      categories: rows.map(({ label }) => label),
      scale: {
        from: 0,
        to: 100,
        ...(countsTwice(journey) && {
          about: say(message("work for several stages counts in full for each of them")),
        }),
      },
      plots: [rows.map(({ effort }) => effort), rows.map(({ importance }) => importance)],
      shape: "bar",
      isList: true,
      width: 1000,
      height: 90 + 32 * rows.length,
    });
  },
};

const mostStages = 20;

interface Row {
  readonly label: string;
  /** In percent of the longest bar. */
  readonly effort: number;
  readonly importance: number;
}

function rowsOf(journey: JourneyMap, say: (text: Message) => string): Row[] {
  const { activities } = journey;
  const effortOf = effortByStage(journey);
  const stages = journey.stages.slice(0, mostStages);
  const names = toldApart(stages, (stage) => stageName(stage, 200));
  const isSaid = activities.some(({ declared }) => declared.effort);
  const unmet = activities.filter(({ declared }) => !declared.supports).reduce(withActivity, noEffort);
  const most = Math.max(unmet.seconds, ...stages.map((stage) => effortOf(stage).seconds));
  const percent = ({ seconds }: Effort) => (most > 0 ? Math.round((1000 * seconds) / most) / 10 : 0);
  const rows = stages.flatMap((stage): Row[] => {
    const name = names.get(stage)!;
    const importance = importanceOf(stage.touchpoints);
    const effort = effortOf(stage);
    const hours = isSaid ? hoursOf(effort) : effortNotSaid;
    const bar = { effort: percent(effort), importance: 0 };
    if (importance === null)
      return [{ label: say(message("{0} · {1} · importance not said", name, hours)), ...bar }];
    return [
      { label: say(message("{0} · {1}", name, hours)), ...bar },
      {
        label: say(message("{0} · importance {1} of 5", name, importance)),
        effort: 0,
        importance: 20 * importance,
      },
    ];
  });
  const label = message("For what no customer meets · {0}", hoursOf(unmet));
  if (unmet.seconds > 0) rows.push({ label: say(label), effort: percent(unmet), importance: 0 });
  const isKnown = rows.length > 0 && (isSaid || rows.some(({ importance }) => importance > 0));
  return isKnown
    ? rows
    : [{ label: say(message("No activity says yet how much work it is")), effort: 0, importance: 0 }];
}

const effortNotSaid = message("effort not said");

function hoursOf({ seconds, unsaid }: Effort): Message {
  const hours = proseHours(seconds);
  if (unsaid === 0) return message("{0} a month", hours);
  return seconds > 0 ? message("at least {0} a month", hours) : effortNotSaid;
}

function countsTwice({ activities }: JourneyMap): boolean {
  return activities.some(
    ({ supports }) => new Set(supports.map((place) => (isTouchpoint(place) ? place.stage : place))).size > 1,
  );
}
