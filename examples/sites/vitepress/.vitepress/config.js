import { journeyPlugin } from "journey/markdown";

export default {
  title: "Journeys",
  markdown: {
    config: (markdown) => markdown.use(journeyPlugin),
  },
};
