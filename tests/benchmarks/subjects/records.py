"""A bulk answer: the statuses and 50 call records, on one line each and CRLF throughout."""

import json

RECORD = {
    "uri": "https://platform.ringcentral.com/restapi/v1.0/account/1/extension/1/call-log/ABC",
    "id": "ABC", "sessionId": "12345678901", "startTime": "2026-01-02T03:04:05.678Z",
    "duration": 42, "type": "Voice", "internalType": "LongDistance", "direction": "Inbound",
    "action": "Phone Call", "result": "Accepted", "telephonySessionId": "s-abc",
    "from": {"phoneNumber": "+16505550100", "name": "Ada Abel", "location": "Belmont, CA"},
    "to": {"phoneNumber": "+16505550101", "name": "Ben Byte", "extensionId": "1234567"},
    "lastModifiedTime": "2026-01-02T03:05:05.678Z", "transport": "PSTN",
    "recording": {"id": "777", "type": "Automatic",
    "contentUri": "https://media.ringcentral.com/restapi/v1.0/account/1/recording/777/content"},
}  # fmt: skip
CONTENT_TYPE = "multipart/mixed; boundary=Boundary_1_2_3"
_PARTS = [{"response": [{"status": 200}] * 50}, *([RECORD] * 50)]
_HEAD = b"--Boundary_1_2_3\r\nContent-Type: application/json\r\n\r\n"
BODY = b"".join(_HEAD + json.dumps(part).encode() + b"\r\n" for part in _PARTS)
BODY += b"--Boundary_1_2_3--\r\n"
