// Drives @rc-ex/ws through the emulator and prints what it saw as one JSON line.
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const RingCentral = require('@rc-ex/core').default;
const WebSocketExtension = require('@rc-ex/ws').default;

const { SERVER, CLIENT_ID, CLIENT_SECRET, JWT, CONTROL } = process.env;
const FILTER = '/restapi/v1.0/account/~/extension/~/message-store';

async function control(op, more = {}) {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ op, ...more });
  const answer = await fetch(CONTROL, { method: 'POST', headers, body });
  return answer.json();
}

async function until(condition) {
  for (let i = 0; i < 600 && !condition(); i += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

const seen = {};
const rc = new RingCentral({ server: SERVER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });
await rc.authorize({ jwt: JWT });
const autoRecover = { enabled: true, checkInterval: () => 200, pingServerInterval: 300 };
const ws = new WebSocketExtension({ restOverWebSocket: true, autoRecover });
const recovered = [];
ws.eventEmitter.on('autoRecoverSuccess', () => recovered.push('Successful'));
ws.eventEmitter.on('autoRecoverFailed', () => recovered.push('Failed'));
await rc.installExtension(ws);
seen.extension = (await rc.restapi().account().extension().get()).extensionNumber;
try {
  await rc.restapi().account().extension().messageStore('1').get();
} catch (error) {
  seen.missing = error.response.status;
}

const events = [];
const subscription = await ws.subscribe([FILTER], (event) => events.push(event));
const { id } = subscription.subscriptionInfo;
await control('inbound_sms', { text: 'first' });
await until(() => events.length === 1);

seen.dropped = (await control('drop_ws')).dropped;
await control('inbound_sms', { text: 'missed' });
await control('inbound_sms', { text: 'missed too' });
await until(() => recovered.length === 1 && events.length === 3);
await control('inbound_sms', { text: 'live' });
await until(() => events.length === 4);
seen.recovered = recovered[0];
seen.events = events.length;
seen.sameSubscription = events.every((event) => event.subscriptionId === id);

await control('drop_ws', { code: 1012, forget: true });
await until(() => recovered.length === 2);
await until(() => subscription.subscriptionInfo.id !== id);
seen.afterwards = recovered[1];
await control('inbound_sms', { text: 'new' });
await until(() => events.length === 5);
seen.newSubscription = events.at(-1).subscriptionId === subscription.subscriptionInfo.id
  && subscription.subscriptionInfo.id !== id;
await ws.revoke();
await rc.revoke();
console.log(JSON.stringify(seen));
process.exit(0);
