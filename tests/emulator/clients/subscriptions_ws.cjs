// Drives @ringcentral/subscriptions through the emulator and prints what it saw as one JSON line.
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');

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

async function main() {
  const seen = {};
  const sdk = new SDK({ server: SERVER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });
  await sdk.platform().login({ jwt: JWT });
  const subscription = new Subscriptions({ sdk }).createSubscription();
  const events = [];
  subscription.on(subscription.events.notification, (event) => events.push(event));
  subscription.setEventFilters([FILTER]);
  const { subscriptionInfo } = await subscription.register();
  seen.status = subscriptionInfo.status;
  await control('inbound_sms', { text: 'first' });
  await until(() => events.length === 1);
  seen.dropped = (await control('drop_ws')).dropped;
  await control('inbound_sms', { text: 'missed' });
  await until(() => events.length === 2);
  seen.events = events.map((event) => event.body.changes[0].type);
  seen.same = events.every((event) => event.subscriptionId === subscriptionInfo.id);
  console.log(JSON.stringify(seen));
  process.exit(0);
}

main();
