const colour = /"#[0-9a-f]{6}"/g;

/**
 * One picture of two that differ in their colours: the page that it stands in chooses, by its `color-scheme`. A label
 * that reads like a colour is the same in both, and stays as it is.
 */
export function pageColours(light: string, dark: string): string {
  const ofDark = dark.matchAll(colour);
  return light.replace(colour, (inLight) => {
    const inDark: string = ofDark.next().value![0];
    return inLight === inDark ? inLight : `"light-dark(${inLight.slice(1, -1)},${inDark.slice(1, -1)})"`;
  });
}
