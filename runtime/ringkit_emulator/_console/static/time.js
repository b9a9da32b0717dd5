// The emulator's clock as the page shows it between two messages.

let received = null;

export function receiveTime(state) {
  received = { ...state, at: performance.now() };
}

// The present time in seconds since 1970, or null before the first message.
export function now() {
  if (received === null) return null;
  return received.time + (received.frozen ? 0 : (performance.now() - received.at) / 1000);
}
