"""A GET inside a frame of one WebSocket to the emulator."""

import http.client
import json
import subprocess
import sys

from emulator_login import LIMITS, login
from timing import best, say
from websockets.sync.client import connect

CALLS = 200
REQUEST = {
    "type": "ClientRequest",
    "messageId": "1",
    "method": "GET",
    "path": "/restapi/v1.0/account/~",
}


def measure() -> float:
    """Start an emulator and return the seconds of one request."""
    command = [sys.executable, "-m", "ringkit_emulator", *LIMITS]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        at = json.loads(process.stdout.readline())
        connection = http.client.HTTPConnection(at["url"].removeprefix("http://"))
        connection.request("POST", "/restapi/oauth/wstoken", headers=login(connection, at))
        token = json.load(connection.getresponse())
        with connect(f"{token['uri']}?access_token={token['ws_access_token']}") as socket:
            socket.recv()

            def work() -> None:
                for _ in range(CALLS):
                    socket.send(json.dumps([REQUEST]))
                    assert json.loads(socket.recv())[0]["status"] == http.client.OK

            return best(work, 6) / CALLS
    finally:
        process.kill()
        process.wait()


say(measure())
