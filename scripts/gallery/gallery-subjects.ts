import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagram, Subject } from "../../diagrams/diagram.ts";
import { listJourneys, nodeFileSystem } from "../../host/node-file-system.ts";
import { languageFor } from "../../project/languages.ts";
import { Project } from "../../project/project.ts";
import { repository } from "../vscode/repository.ts";

/** A journey in the gallery, as a whole or narrowed. */
export interface GallerySubject {
  /** Of letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
}

/** The examples, and journeys that were made to be hard to draw; each folder says which day it is. */
const folders = ["examples", "test/fixtures/maps"];

/** Those of the subjects that a diagram draws in a way of its own. */
export function subjectsFor({ takes }: Diagram, subjects: readonly GallerySubject[]): GallerySubject[] {
  return subjects.filter(({ subject: { persona, scenario } }) =>
    persona ? takes.includes("persona") : !scenario || takes.includes("scenario"),
  );
}

/** Every journey that the gallery shows; one of the examples narrowed as well. */
export async function gallerySubjects(): Promise<GallerySubject[]> {
  const subjects: GallerySubject[] = [];
  for (const folder of folders) subjects.push(...(await subjectsIn(join(repository, folder))));
  return [...subjects, ...narrowed(subjects.find(({ id }) => id === "bike-rental")!)];
}

async function subjectsIn(folder: string): Promise<GallerySubject[]> {
  const root = pathToFileURL(folder).toString();
  const project = new Project(
    nodeFileSystem(() => [root]),
    [root],
  );
  const subjects: GallerySubject[] = [];
  for (const path of await listJourneys(folder)) {
    const uri = pathToFileURL(path).toString();
    await project.load(uri);
    const { journeys, findings } = project.check(uri)!;
    const file = basename(path, ".journey");
    const language = languageFor(file === "dutch" ? "nl" : "en");
    for (const [index, journey] of journeys.entries()) {
      const id = index === 0 ? file : `${file}-${index + 1}`;
      subjects.push({ id, title: id.replaceAll("-", " "), subject: { journey, findings, language } });
    }
  }
  return subjects;
}

/** The same for its first persona alone, and for its first scenario. */
function narrowed({ id, title, subject }: GallerySubject): GallerySubject[] {
  const { personas, scenarios } = subject.journey;
  return [
    ...personas.slice(0, 1).map((persona) => ({
      id: `${id}-persona`,
      title: `${title}, persona`,
      subject: { ...subject, persona },
    })),
    ...scenarios.slice(0, 1).map((scenario) => ({
      id: `${id}-scenario`,
      title: `${title}, scenario`,
      subject: { ...subject, scenario },
    })),
  ];
}
