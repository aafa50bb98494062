/** So far a pointer may move, in pixels, and still be meant as a click. */
const slack = 4;

/** Lets a mouse drag what is in a scrolling window. What was dragged was not clicked. Fingers do this by themselves. */
export function letDrag(window: HTMLElement): void {
  let start: { x: number; y: number; left: number; top: number } | undefined;
  let isDragged = false;

  window.addEventListener("pointerdown", ({ button, pointerType, clientX: x, clientY: y }) => {
    isDragged = false;
    if (button !== 0 || pointerType === "touch") return;
    start = { x, y, left: window.scrollLeft, top: window.scrollTop };
  });
  window.addEventListener("pointermove", ({ pointerId, buttons, clientX, clientY }) => {
    if (!start) return;
    if (buttons === 0) end();
    else if (isDragged || Math.hypot(clientX - start.x, clientY - start.y) > slack) {
      if (!isDragged) window.setPointerCapture(pointerId);
      isDragged = true;
      window.classList.add("dragged");
      window.scrollTo(start.left + start.x - clientX, start.top + start.y - clientY);
    }
  });
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
  window.addEventListener("click", (event) => isDragged && event.stopPropagation(), { capture: true });

  function end(): void {
    start = undefined;
    window.classList.remove("dragged");
  }
}
