"""From nothing to a request that could be sent: import, client, typed call, prepared."""

import time

begun = time.perf_counter()

from ringkit import RingCentral  # noqa: E402
from ringkit_api import sms  # noqa: E402
from ringkit_api.models import CreateSMSMessage, MessageParty  # noqa: E402

rc = RingCentral(client_id="id", client_secret="secret", jwt="jwt")
call = sms.create_sms_message(
    body=CreateSMSMessage(
        from_=MessageParty(phone_number="+16505550100"),
        to=[MessageParty(phone_number="+16505550101")],
        text="hello",
    )
)
assert call.body is not None
from ringkit._io.http import build_request  # noqa: E402
from ringkit._options import phases_of  # noqa: E402

build_request(call.method, rc.server_url + call.target, [], call.body, phases_of(60.0))
print(time.perf_counter() - begun)
