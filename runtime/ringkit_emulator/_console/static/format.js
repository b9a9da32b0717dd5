// Texts for times, durations and counts.

const pad = (number, size = 2) => String(number).padStart(size, "0");

// A time in seconds since 1970 as 14:03:59.120, UTC as in the platform's documents.
export function timeOfDay(seconds, { fraction = true } = {}) {
  const time = new Date(seconds * 1000);
  const whole = `${pad(time.getUTCHours())}:${pad(time.getUTCMinutes())}:${pad(time.getUTCSeconds())}`;
  return fraction ? `${whole}.${pad(time.getUTCMilliseconds(), 3)}` : whole;
}

export function date(seconds) {
  const time = new Date(seconds * 1000);
  return `${time.getUTCFullYear()}-${pad(time.getUTCMonth() + 1)}-${pad(time.getUTCDate())}`;
}

export function dateTime(seconds) {
  return `${date(seconds)} ${timeOfDay(seconds, { fraction: false })}`;
}

const UNITS = [
  ["d", 86400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
];

// A duration in seconds with its two largest units: 2 h 5 min, 12 s, 0 s.
export function duration(seconds) {
  let rest = Math.max(0, Math.round(seconds));
  const parts = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count && parts.length < 2) parts.push(`${count} ${unit}`);
    else if (parts.length) break;
    rest -= count * size;
  }
  return parts.join(" ") || "0 s";
}

export function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
