// Drives @ringcentral/sdk through the emulator and prints what it saw as one JSON line.
const { SDK } = require('@ringcentral/sdk');

const { SERVER, CLIENT_ID, CLIENT_SECRET, JWT, CONTROL, NUMBER } = process.env;
const CALLBACK = 'http://127.0.0.1/callback';
const EXTENSION = '/restapi/v1.0/account/~/extension/~';

async function control(op, more = {}) {
  const body = JSON.stringify({ op, ...more });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(CONTROL, { method: 'POST', headers, body });
  return answer.json();
}

async function main() {
  const seen = {};
  const options = {
    server: SERVER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, redirectUri: CALLBACK,
  };
  const sdk = new SDK({ ...options, refreshDelayMs: 1 });
  const platform = sdk.platform();
  await platform.login({ jwt: JWT });
  seen.extension = (await (await platform.get(EXTENSION)).json()).extensionNumber;

  const sms = await platform.post(`${EXTENSION}/sms`, {
    from: { phoneNumber: NUMBER }, to: [{ phoneNumber: '+16505550177' }], text: 'from js',
  });
  seen.sms = (await sms.json()).subject;

  await control('expire');
  seen.afterExpiry = (await platform.get(EXTENSION)).status;
  await control('expire');
  const five = [1, 2, 3, 4, 5].map(() => platform.get(EXTENSION));
  seen.five = (await Promise.all(five)).map((answer) => answer.status);

  const list = await platform.get(`${EXTENSION}/message-store`, { perPage: 2, dateFrom: '2020-01-01' });
  const ids = (await list.json()).records.map((record) => record.id).join(',');
  const bulk = await platform.get(`${EXTENSION}/message-store/${ids},1`);
  seen.bulk = (await sdk.client().multipart(bulk)).map((part) => part.status);

  const events = [];
  platform.on(platform.events.rateLimitError, (error) => events.push(error.retryAfter));
  const refusal = { path: EXTENSION, status: 429, headers: { 'Retry-After': '1' } };
  await control('fail', refusal);
  try {
    await platform.get(EXTENSION);
  } catch (error) {
    seen.refused = error.response.status;
  }
  seen.rateLimitError = events;
  await control('fail', { ...refusal, headers: { 'Retry-After': '0.01' } });
  seen.afterWait = (await platform.get(EXTENSION, {}, { handleRateLimit: true })).status;

  try {
    await platform.get(`${EXTENSION}/message-store/1`);
  } catch (error) {
    seen.notFound = [error.response.status, error.message];
  }
  await platform.logout();
  seen.loggedIn = await platform.loggedIn();

  const code = new SDK(options).platform();
  const url = code.loginUrl({ usePKCE: true, state: 's' });
  const { location } = await control('authorize', { url });
  const query = code.parseLoginRedirect(location.slice(location.indexOf('?')));
  await code.login(query);
  seen.byCode = (await code.get(EXTENSION)).status;

  const discovering = new SDK({ ...options, enableDiscovery: true, discoveryServer: SERVER }).platform();
  const asked = await discovering.loginUrlWithDiscovery({});
  const back = (await control('authorize', { url: asked })).location;
  const found = discovering.parseLoginRedirect(back.slice(back.indexOf('?')));
  await discovering.login(found);
  seen.discovered = (await discovering.get(EXTENSION)).status;
  return seen;
}

main().then(
  (seen) => { console.log(JSON.stringify(seen)); process.exit(0); },
  (error) => { console.error(error); process.exit(1); },
);
