"""The same with RingCentral's own Python client: import, SDK, platform, a prepared request."""

import time

begun = time.perf_counter()

from ringcentral import SDK  # noqa: E402

sdk = SDK("id", "secret", "https://platform.ringcentral.com")
platform = sdk.platform()
message = {"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}]}
url = platform.create_url("/restapi/v1.0/account/~/extension/~/sms", add_server=True)
sdk._client.create_request("POST", url, body={**message, "text": "hello"}).prepare()
print(time.perf_counter() - begun)
