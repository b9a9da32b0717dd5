"""How the subjects log in to an emulator that refuses nobody for asking often."""

from __future__ import annotations

import base64
import http.client
import json
from urllib.parse import urlencode

LIMITS = [f"--limit={group}=1000000000" for group in ("Light", "Medium", "Heavy", "Auth")]


def login(connection: http.client.HTTPConnection, at: dict[str, str]) -> dict[str, str]:
    """Return the header that calls carry."""
    secret = base64.b64encode(f"{at['client_id']}:{at['client_secret']}".encode()).decode()
    grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    headers = {
        "Authorization": f"Basic {secret}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = urlencode({"grant_type": grant, "assertion": at["jwt"]})
    connection.request("POST", "/restapi/oauth/token", body, headers)
    token = json.load(connection.getresponse())["access_token"]
    return {"Authorization": f"Bearer {token}"}
