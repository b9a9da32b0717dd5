"""5,000 encrypted notifications as they come from PubNub, a quarter of them telephony sessions."""

from __future__ import annotations

import base64
import json
from typing import Any

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

KEY = "AAECAwQFBgcICQoLDA0ODw=="
COUNT = 5000


def presence(number: int) -> dict[str, Any]:
    return {
        "event": "/restapi/v1.0/account/1/extension/2/presence",
        "body": {"extensionId": "2", "telephonyStatus": "NoCall", "sequence": number,
                 "presenceStatus": "Available", "userStatus": "Available"},
    }  # fmt: skip


def session(number: int) -> dict[str, Any]:
    parties = [
        {"id": f"p-{party}", "accountId": "1", "extensionId": "2", "direction": "Inbound",
         "from": {"phoneNumber": "+16505550100", "name": "Caller"},
         "to": {"phoneNumber": "+16505550101", "name": "Callee", "extensionId": "2"},
         "status": {"code": "Answered", "rcc": False}, "missedCall": False, "muted": False}
        for party in range(2)
    ]  # fmt: skip
    return {
        "event": "/restapi/v1.0/account/1/extension/2/telephony/sessions",
        "body": {"sequence": number, "sessionId": "1", "telephonySessionId": "s-1",
                 "serverId": "x", "eventTime": "2026-01-02T03:04:05.678Z", "parties": parties},
    }  # fmt: skip


def payload(number: int) -> str:
    """Return a message as the channel brings it."""
    envelope = {
        "uuid": f"00000000-0000-4000-8000-{number:012}",
        "timestamp": "2026-01-02T03:04:05.678Z",
        "subscriptionId": "s-1",
        "ownerId": "2",
        **(session(number) if number % 4 == 0 else presence(number)),
    }
    text = json.dumps(envelope, separators=(",", ":")).encode()
    cipher = AES.new(base64.b64decode(KEY), AES.MODE_ECB)
    return base64.b64encode(cipher.encrypt(pad(text, 16))).decode()


PAYLOADS = [payload(number) for number in range(COUNT)]
