import type { PreviewResult } from "../../server/protocol.ts";
import { startServer } from "../server/language-server.ts";

/** What the server answers, for each of its diagrams, of a journey in which people wrote these texts, in turns. */
export function realPreviews(texts: readonly string[]): Promise<PreviewResult[]> {
  return previewsOf(journey(texts));
}

/** What the server answers, for each of its diagrams, of the first journey in a text. */
export async function previewsOf(text: string): Promise<PreviewResult[]> {
  await using server = await startServer(null);
  const uri = "file:///shop/real.journey";
  await server.open(uri, text);
  const ask = (diagram?: string) =>
    server.connection.sendRequest<PreviewResult>("journey/preview", { uri, ...(diagram && { diagram }) });
  const { diagrams } = await ask();
  return Promise.all(diagrams.map(({ id }) => ask(id)));
}

function journey(texts: readonly string[]): string {
  let used = 0;
  return withSomethingForEachDiagram.replaceAll("TEXT", () => JSON.stringify(texts[used++ % texts.length]));
}

const withSomethingForEachDiagram = `persona p TEXT {
  goal TEXT
  pain TEXT
  trait TEXT TEXT
  channels website
}

persona q TEXT

lifecycle l TEXT {
  step one TEXT
}

journey j TEXT {
  owner TEXT
  vision TEXT
  lifecycle l
  personas p, q
  metric nps promoters 45 passives 30 detractors 25 target 40
  stage s TEXT {
    goal TEXT
    covers one
    touchpoint t TEXT {
      channel website
      frontstage TEXT
      backstage TEXT
      system TEXT
      emotion p 2, q 4
      importance 5
      moment-of-truth
      quote TEXT
      pain TEXT severity high
      promise x TEXT within 24h actual 3d
      rating 5/5 from 1
      next u 60% TEXT, v 40%
    }
    touchpoint u TEXT {
      emotion 4
      importance 3
    }
    touchpoint v TEXT {
      emotion 1
      importance 4
      exit lost TEXT
    }
  }
  activity a TEXT {
    owner TEXT
    effort 40h per month
    supports t
  }
  opportunity o TEXT {
    addresses t
    impact 4
    effort 2
  }
  scenario w TEXT {
    persona p
    observed
    step t 2 TEXT
    outcome lost TEXT
  }
}
`;
