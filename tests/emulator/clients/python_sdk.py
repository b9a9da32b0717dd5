"""Drives the official Python SDK through the emulator and prints what it saw as one JSON line."""

import json
import os
import urllib.request

from ringcentral import SDK
from ringcentral.http.api_exception import ApiException

EXTENSION = "/restapi/v1.0/account/~/extension/~"


def control(op, **more):
    body = json.dumps({"op": op, **more}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(os.environ["CONTROL"], body, headers)
    urllib.request.urlopen(request).read()


seen = {}
sdk = SDK(os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"], os.environ["SERVER"])
platform = sdk.platform()
platform.login(jwt=os.environ["JWT"])
seen["extension"] = platform.get(EXTENSION).json().extensionNumber

text = {
    "from": {"phoneNumber": os.environ["NUMBER"]},
    "to": [{"phoneNumber": "+16505550177"}],
    "text": "from python",
}
seen["sms"] = platform.post(f"{EXTENSION}/sms", text).json().subject

builder = sdk.create_multipart_builder()
builder.set_body({"to": [{"phoneNumber": "+16505550177"}], "faxResolution": "High"})
builder.add(("report.txt", b"page", "text/plain"))
request = builder.request(f"{EXTENSION}/fax")
seen["fax"] = platform.send_request(request).json().type

recent = platform.get(f"{EXTENSION}/message-store", {"perPage": 2, "dateFrom": "2020-01-01"})
ids = ",".join(str(record.id) for record in recent.json().records)
bulk = platform.get(f"{EXTENSION}/message-store/{ids}")
seen["bulk"] = [part.ok() for part in bulk.multipart()]

control("expire")
try:
    platform.get(EXTENSION)
except ApiException as error:
    seen["expired"] = error.api_response().response().status_code
platform.refresh()
seen["refreshed"] = platform.get(EXTENSION).json().extensionNumber

control("fail", status=429, headers={"Retry-After": "5"})
try:
    platform.get(EXTENSION)
except ApiException as error:
    response = error.api_response().response()
    seen["refused"] = [response.status_code, response.headers["Retry-After"]]
platform.logout()
seen["logged_in"] = bool(platform.logged_in())
print(json.dumps(seen))
