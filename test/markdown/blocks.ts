/** A journey of one touchpoint, as a text of seven lines. */
export const journey = (label: string, line = "emotion 3") =>
  `journey j "${label}" {\n  stage s "Looking" {\n    touchpoint t "Reads" {\n      ${line}\n    }\n  }\n}\n`;

/** A page with a block in it, whose text begins in line 4. */
export const page = (block: string, info = "journey") => `# Page\n\n\`\`\`${info}\n${block}\`\`\`\n`;
