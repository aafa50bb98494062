import { remarkJourney } from "journey/markdown";

export default {
  title: "Journeys",
  url: "https://journeys.example",
  baseUrl: "/",
  plugins: [
    [
      "@docusaurus/plugin-content-docs",
      { routeBasePath: "/", sidebarPath: false, remarkPlugins: [remarkJourney] },
    ],
  ],
  themes: ["@docusaurus/theme-classic"],
};
