/** How many pixels of an image are made of one of the picture. */
const sharpness = 2;
/** No browser draws more, in either direction. */
const mostPixels = 16_000;

/** A picture as the text of a file, in its natural size. */
export function svgText(picture: SVGSVGElement): string {
  const { width, height } = picture.viewBox.baseVal;
  picture.removeAttribute("style");
  picture.setAttribute("width", String(width));
  picture.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(picture);
}

/** A picture as a PNG, as sharp as it has to be in a document. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const scale = Math.min(sharpness, mostPixels / width, mostPixels / height);
  const image = new Image();
  // From an address of another kind, a picture with HTML in it could not be read back.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The image is empty."))), "image/png");
  });
}
