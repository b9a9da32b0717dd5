// Drives @rc-ex/core through the emulator and prints what it saw as one JSON line.
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const RingCentral = require('@rc-ex/core').default;

const { SERVER, CLIENT_ID, CLIENT_SECRET, JWT, CONTROL, NUMBER } = process.env;

async function control(op, more = {}) {
  const headers = { 'Content-Type': 'application/json' };
  await fetch(CONTROL, { method: 'POST', headers, body: JSON.stringify({ op, ...more }) });
}

const seen = {};
const rc = new RingCentral({ server: SERVER, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });
await rc.authorize({ jwt: JWT });
const me = rc.restapi().account().extension();
seen.extension = (await me.get()).extensionNumber;

const from = { phoneNumber: NUMBER };
const to = [{ phoneNumber: '+16505550177' }];
seen.sms = (await me.sms().post({ from, to, text: 'typed' })).subject;
const image = { filename: 'p.png', content: Buffer.from('PNG'), contentType: 'image/png' };
const mms = await me.mms().post({ from, to, text: 'typed', attachments: [image] });
seen.mms = mms.attachments.map((attachment) => attachment.type);
const page = { filename: 'a.txt', content: 'page', contentType: 'text/plain' };
const fax = await me.fax().post({ to, attachments: [page], faxResolution: 'High' });
seen.fax = [fax.type, fax.attachments[0].filename];
const content = await me.messageStore(String(mms.id)).content(String(mms.attachments[1].id)).get();
seen.content = Buffer.from(content).toString();

await control('expire');
try {
  await me.get();
} catch (error) {
  seen.expired = error.response.status;
}
await rc.refresh();
seen.refreshed = (await me.get()).extensionNumber;
await control('fail', { status: 429, headers: { 'Retry-After': '5' } });
try {
  await me.get();
} catch (error) {
  seen.refused = [error.response.status, error.response.headers['retry-after']];
}
const log = await me.callLog().list({ perPage: 5, dateFrom: '2020-01-01' });
seen.calls = log.records.length;
await rc.revoke();
console.log(JSON.stringify(seen));
process.exit(0);
