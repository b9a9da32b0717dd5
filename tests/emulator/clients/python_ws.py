"""Drives the official Python SDK's WebSocket client and prints what it saw as one JSON line."""

import asyncio
import json
import os
import urllib.request

from ringcentral import SDK
from ringcentral.websocket.events import WebSocketEvents

EXTENSION = "/restapi/v1.0/account/~/extension/~"


def control(op, **more):
    body = json.dumps({"op": op, **more}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(os.environ["CONTROL"], body, headers)
    return json.load(urllib.request.urlopen(request))


async def until(condition):
    for _ in range(200):
        if condition():
            return
        await asyncio.sleep(0.05)


async def main():
    seen = {}
    sdk = SDK(os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"], os.environ["SERVER"])
    sdk.platform().login(jwt=os.environ["JWT"])
    client = sdk.create_web_socket_client()
    created, received = [], []
    client.on(WebSocketEvents.subscriptionCreated, created.append)
    client.on(WebSocketEvents.receiveSubscriptionNotification, received.append)
    connection = asyncio.create_task(client.create_new_connection())
    await client.create_subscription([f"{EXTENSION}/presence"])
    await until(lambda: created)
    info = created[0].get_subscription_info()
    seen["status"] = info[1]["status"]
    seen["details"] = json.loads(client.get_connection_info()["connection_details"])[0]["type"]

    await client.update_subscription(created[0], [f"{EXTENSION}/message-store"])
    await until(lambda: len(created) == 2)
    control("inbound_sms", text="received")
    await until(lambda: received)
    seen["event"] = received[0][1]["event"].rpartition("/")[2]
    seen["same"] = received[0][1]["subscriptionId"] == info[1]["id"]
    await client.remove_subscription(created[0])
    await asyncio.sleep(0.2)
    control("inbound_sms", text="unheard")

    seen["dropped"] = control("drop_ws")["dropped"]
    await asyncio.wait([connection], timeout=10)
    seen["lost"] = connection.exception() is not None
    again = asyncio.create_task(client.recover_connection())
    await asyncio.sleep(0.2)
    await client.create_subscription([f"{EXTENSION}/message-store"])
    await until(lambda: len(created) == 3)
    control("inbound_sms", text="received again")
    await until(lambda: len(received) == 2)
    seen["received"] = len(received)
    await client.close_connection()
    await asyncio.wait([again], timeout=10)
    seen["closed"] = type(again.exception()).__name__
    print(json.dumps(seen))


asyncio.run(main())
