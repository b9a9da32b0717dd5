// Drawing: `redraw()` shows the page again, once for all changes until the next frame.

let draw = () => {};
let planned = false;

export function setDraw(function_) {
  draw = function_;
}

export function redraw() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    draw();
  });
}
