import type QuadrantDB from "mermaid/dist/diagrams/quadrant-chart/quadrantDb.js";
import type SankeyDB from "mermaid/dist/diagrams/sankey/sankeyDB.js";
import type XychartDB from "mermaid/dist/diagrams/xychart/xychartDb.js";
import { decode, type MermaidError, read } from "./mermaid-oracle.ts";

/** What Mermaid has understood of a chart of curves or bars. */
export interface MermaidXychart {
  title: string;
  categories: string[];
  plots: { type: string; values: number[] }[];
}

/** Reads a chart of curves or bars with Mermaid's own parser. */
export async function readXychart(source: string): Promise<MermaidXychart | MermaidError> {
  return read<typeof XychartDB, MermaidXychart>(source, "xychart", (db) => {
    const { xAxis, plots } = db.getXYChartData();
    return {
      title: decode(db.getDiagramTitle()),
      categories: "categories" in xAxis ? xAxis.categories.map(decode) : [],
      plots: plots.map(({ type, data }) => ({ type, values: data.map(([, value]) => value) })),
    };
  });
}

/** What Mermaid has understood of a quadrant chart. */
export interface MermaidQuadrants {
  title: string;
  quadrants: string[];
  points: string[];
}

/** Reads a quadrant chart with Mermaid's own parser. */
export async function readQuadrants(source: string): Promise<MermaidQuadrants | MermaidError> {
  return read<typeof QuadrantDB, MermaidQuadrants>(source, "quadrantChart", (db) => {
    const { points, quadrants } = db.getQuadrantData();
    return {
      title: decode(db.getDiagramTitle()),
      quadrants: quadrants.map(({ text }) => decode(text.text)),
      points: points.map(({ text }) => decode(text.text)),
    };
  });
}

/** What Mermaid has understood of a sankey. */
export type MermaidSankey = { from: string; to: string; value: number }[];

/** Reads a sankey with Mermaid's own parser, and its names as a sanitiser of HTML would. */
export async function readSankey(source: string): Promise<MermaidSankey | MermaidError> {
  const asText = (name: string) =>
    name.endsWith("<z>")
      ? name.slice(0, -3).replace(/&#(\d+)/g, (_, code) => String.fromCodePoint(Number(code)))
      : name;
  return read<typeof SankeyDB, MermaidSankey>(source, "sankey", (db) =>
    db
      .getGraph()
      .links.map(({ source, target, value }) => ({ from: asText(source), to: asText(target), value })),
  );
}

/** What Mermaid has understood of a gantt chart, times in milliseconds. */
export interface MermaidGantt {
  title: string;
  bars: { section: string; label: string; start: number; end: number; isCritical: boolean }[];
}

interface GanttDB {
  getDiagramTitle(): string;
  getTasks(): { section: string; task: string; startTime: Date; endTime: Date; crit?: boolean }[];
}

/** Reads a gantt chart with Mermaid's own parser. */
export async function readGantt(source: string): Promise<MermaidGantt | MermaidError> {
  return read<GanttDB, MermaidGantt>(source, "gantt", (db) => ({
    title: decode(db.getDiagramTitle()),
    bars: db.getTasks().map(({ section, task, startTime, endTime, crit }) => ({
      section: decode(section),
      label: decode(task).trim(),
      start: startTime.getTime(),
      end: endTime.getTime(),
      isCritical: crit === true,
    })),
  }));
}

/** What Mermaid has understood of a timeline. */
export interface MermaidTimeline {
  title: string;
  periods: { section: string; label: string; events: string[] }[];
}

interface TimelineDB {
  getCommonDb(): { getDiagramTitle(): string };
  getTasks(): { section: string; task: string; events: string[] }[];
}

/** Reads a timeline with Mermaid's own parser. */
export async function readTimeline(source: string): Promise<MermaidTimeline | MermaidError> {
  return read<TimelineDB, MermaidTimeline>(source, "timeline", (db) => ({
    title: decode(db.getCommonDb().getDiagramTitle()),
    periods: db.getTasks().map(({ section, task, events }) => ({
      section: decode(section).trim(),
      label: decode(task).trim(),
      events: events.map((event) => decode(event).trim()),
    })),
  }));
}

/** What Mermaid has understood of a mindmap: a branch and what grows on it. */
export interface MermaidMindmap {
  label: string;
  branches: MermaidMindmap[];
}

interface MindmapNode {
  descr: string;
  children: MindmapNode[];
}

/** Reads a mindmap with Mermaid's own parser. */
export async function readMindmap(source: string): Promise<MermaidMindmap | MermaidError> {
  const branch = ({ descr, children }: MindmapNode): MermaidMindmap => ({
    label: decode(descr),
    branches: children.map(branch),
  });
  return read<{ getMindmap(): MindmapNode }, MermaidMindmap>(source, "mindmap", (db) =>
    branch(db.getMindmap()),
  );
}
