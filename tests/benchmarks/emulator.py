"""`python -m tests.benchmarks.emulator`: how fast the emulator starts and answers."""

from __future__ import annotations

import base64
import http.client
import json
import subprocess
import sys
import time
from urllib.parse import urlencode

from ringkit.emulator import Emulator

REQUESTS = 2000
ROUNDS = 3
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
UNLIMITED = dict.fromkeys(("Light", "Medium", "Heavy", "Auth"), 10**9)
FIRST = """
import time
began = time.perf_counter()
from ringkit.emulator import Emulator
with Emulator():
    print(time.perf_counter() - began)
"""


def first_start() -> float:
    """Return the seconds from a fresh interpreter's first import to an emulator that answers."""
    done = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)
    return float(done.stdout)


def later_start() -> float:
    """Return the seconds that one more emulator takes to start and stop."""
    began = time.perf_counter()
    with Emulator():
        pass
    return time.perf_counter() - began


def rate(connection: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> float:
    """Return how many answers a second one keep-alive connection gets."""
    began = time.perf_counter()
    for _ in range(REQUESTS):
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            raise RuntimeError(f"{path}: {answer.status}")
    return REQUESTS / (time.perf_counter() - began)


def login(emulator: Emulator, connection: http.client.HTTPConnection) -> dict[str, str]:
    """Log in by JWT and return the header for API calls."""
    secret = f"{emulator.client_id}:{emulator.client_secret}".encode()
    headers = {
        "Authorization": f"Basic {base64.b64encode(secret).decode()}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    body = urlencode({"grant_type": GRANT, "assertion": emulator.jwt})
    connection.request("POST", "/restapi/oauth/token", body, headers)
    tokens = json.load(connection.getresponse())
    return {"Authorization": f"Bearer {tokens['access_token']}"}


def main() -> None:
    """Print the figures, the best of some rounds each."""
    print(f"first start, import included  {min(first_start() for _ in range(ROUNDS)):8.3f} s")
    print(f"further start and stop        {min(later_start() for _ in range(ROUNDS)):8.3f} s")
    with Emulator(limits=UNLIMITED) as emulator:
        connection = http.client.HTTPConnection(emulator.url.removeprefix("http://"))
        headers = login(emulator, connection)
        base = "/restapi/v1.0/account/~"
        for name, path in (
            ("account", base),
            ("sites (made from the description)", f"{base}/sites"),
            ("100 call records", f"{base}/extension/~/call-log?dateFrom=2020-01-01&perPage=100"),
        ):
            best = max(rate(connection, path, headers) for _ in range(ROUNDS))
            print(f"GET {name:36}{best:8.0f} requests/s")
        connection.close()


if __name__ == "__main__":
    main()
