import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { remarkJourney } from "journey/markdown";

export default defineConfig({
  markdown: {
    processor: unified({ remarkPlugins: [remarkJourney] }),
  },
});
