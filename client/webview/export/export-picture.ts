import type { Exported, ExportFormat } from "../messages.ts";
import type { Picture } from "../picture/picture.ts";
import { pngOf, svgText } from "./picture-file.ts";

/** Makes what goes into a file; nothing where there is no picture, or it is not of that kind. */
export async function exported(picture: Picture, to: ExportFormat): Promise<Exported | undefined> {
  const drawn = await picture.drawnAgain();
  if (!drawn) return undefined;
  switch (to) {
    case "svg":
      return { to, text: svgText(drawn.picture) };
    case "png":
      return { to, bytes: new Uint8Array(await (await pngOf(drawn.picture)).arrayBuffer()) };
    case "mermaid":
      return drawn.mermaid === undefined ? undefined : { to, text: drawn.mermaid };
    default:
      return { to, svg: svgText(drawn.picture) };
  }
}

/** Puts the picture where images are pasted from, unless the browser refuses. */
export async function copyAsImage(picture: Picture): Promise<boolean> {
  const png = picture.drawnAgain().then((drawn) => {
    if (!drawn) throw new Error("There is no picture.");
    return pngOf(drawn.picture);
  });
  try {
    // It is asked for at once, with the image to follow: later, the click would not count as a permission any more.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch (refusal) {
    console.error(refusal);
    return false;
  }
}
