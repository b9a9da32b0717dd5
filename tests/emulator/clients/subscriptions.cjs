// Drives @ringcentral/subscriptions 4 (PubNub) through the emulator, prints what it saw as JSON.
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');
const PubNub = require('pubnub');

const { SERVER, CLIENT_ID, CLIENT_SECRET, JWT, CONTROL, ORIGIN } = process.env;
const EXTENSION = '/restapi/v1.0/account/~/extension/~';

// The package always goes to pubnub.com; everything else about its client stays as it is.
class LoopbackPubNub extends PubNub {
  constructor(options) {
    super({ ...options, uuid: 'js', ssl: false, origin: ORIGIN });
  }
}

async function control(op, more = {}) {
  const body = JSON.stringify({ op, ...more });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(CONTROL, { method: 'POST', headers, body });
  return answer.json();
}

async function main() {
  const seen = {};
  const sdk = new SDK({ server: SERVER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });
  await sdk.platform().login({ jwt: JWT });
  const subscription = new Subscriptions({ sdk, PubNub: LoopbackPubNub }).createSubscription();
  const received = [];
  let wake = () => {};
  subscription.on(subscription.events.notification, (message) => {
    received.push(message);
    wake();
  });
  const receive = async (count) => {
    while (received.length < count) await new Promise((resolve) => { wake = resolve; });
    return received;
  };
  // The client has connected once it waits for what comes after a timetoken.
  const polling = async ({ deliveryMode: { address } }) => {
    for (;;) {
      const log = await control('log');
      const polls = log.filter(({ path }) => path.includes(address) && path.includes('&tt='));
      if (polls.some((entry) => entry.status === null)) return;
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  };

  subscription.setEventFilters([`${EXTENSION}/presence`, `${EXTENSION}/message-store`]);
  await subscription.register();
  const first = subscription.subscription();
  seen.encrypted = first.deliveryMode.encryption;
  await polling(first);
  await control('inbound_sms', { text: 'to js' });
  seen.change = (await receive(1))[0].body.changes[0].type;
  const presence = first.eventFilters[0];
  seen.delivered = await control('notify', { event: presence, body: { telephonyStatus: 'OnHold' } });
  seen.presence = (await receive(2))[1].body.telephonyStatus;

  await subscription.renew();
  const renewed = subscription.subscription();
  seen.sameId = renewed.id === first.id;
  seen.otherChannel = renewed.deliveryMode.address !== first.deliveryMode.address;
  await polling(renewed);
  await control('notify', { event: presence, body: { telephonyStatus: 'Ringing' } });
  seen.afterRotation = (await receive(3))[2].body.telephonyStatus;

  seen.removed = (await subscription.remove()).status;
  seen.left = await control('notify', { event: presence, body: {} });
  console.log(JSON.stringify(seen));
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
