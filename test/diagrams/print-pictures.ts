import { createHash } from "node:crypto";
import { mermaidDiagrams } from "../../diagrams/catalogue.ts";
import { mapDiagram } from "../../diagrams/map/map-diagram.ts";
import { gallerySubjects } from "../../scripts/gallery/gallery-subjects.ts";

/** Prints a line for each picture of the gallery: what it is of, and what its text comes to. */
for (const { id, subject } of await gallerySubjects()) {
  const texts = {
    map: mapDiagram.draw(subject, "light"),
    ...Object.fromEntries(mermaidDiagrams.map((each) => [each.name, each.print(subject)])),
  };
  for (const [name, text] of Object.entries(texts))
    console.log(id, name, createHash("sha256").update(text).digest("hex"));
}
