// The live feed: the newest state of each topic, over a WebSocket that is opened again when it ends.

// So many of the newest entries of a log are kept.
export const LOG_SIZE = 500;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4000;

export const live = { connected: false, received: false, states: {}, errors: {} };

export function connect(onChange) {
  let pause = FIRST_PAUSE;
  const open = () => {
    const socket = new WebSocket(`ws://${location.host}/_emulator/live`);
    socket.onopen = () => {
      pause = FIRST_PAUSE;
      live.connected = true;
      onChange(null);
    };
    socket.onmessage = (event) => {
      const message = JSON.parse(event.data);
      receive(message);
      onChange(message.topic);
    };
    socket.onclose = () => {
      live.connected = false;
      onChange(null);
      setTimeout(open, pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    };
  };
  open();
}

function receive({ topic, state, entries, error }) {
  live.received = true;
  if (error === undefined) delete live.errors[topic];
  else live.errors[topic] = error;
  if (state !== undefined) live.states[topic] = state;
  if (entries !== undefined) live.states[topic] = withEntries(live.states[topic] ?? [], entries);
}

// A log: entries with a known `number` replace the older ones, others are added at the end.
function withEntries(old, entries) {
  const byNumber = new Map(old.map((entry) => [entry.number, entry]));
  for (const entry of entries) byNumber.set(entry.number, entry);
  return [...byNumber.values()].slice(-LOG_SIZE);
}
