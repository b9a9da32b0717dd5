"""The guide from the official Python SDK: every public name is listed, and each home exists."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from ringkit import AsyncRingCentral, RingCentral
from tests.docs.test_migration import Nothing, find

GUIDE: Final = (Path(__file__).parents[2] / "docs" / "migrating-from-python.md").read_text("utf-8")
ROWS: Final = [
    tuple(cell.strip() for cell in line.strip("|").split(" | "))
    for line in GUIDE.splitlines()
    if line.startswith("| ") and not line.endswith("| ringkit |")
]
HOMES: Final = sorted({name for _, here in ROWS for name in re.findall(r"`([^`]+)`", here)})
#: Names in the right column that are no names of ours.
PLAIN: Final = {"http_client"}

#: The public names of `ringcentral` 0.9.2, by module and class.
NAMES_THERE: Final = {
    "ringcentral.sdk.SDK": "platform create_web_socket_client create_multipart_builder",
    "ringcentral.platform.platform.Platform": (
        "auth create_url logged_in login_url login refresh logout inflate_request send_request get "
        "post put patch delete"
    ),
    "ringcentral.platform.auth.Auth": (
        "set_data data reset access_token refresh_token token_type access_token_valid "
        "refresh_token_valid"
    ),
    "ringcentral.platform.events.Events": (
        "refreshSuccess refreshError loginSuccess loginError logoutSuccess logoutError"
    ),
    "ringcentral.http.client.Client": "send load_response create_request",
    "ringcentral.http.api_response.ApiResponse": (
        "ok raw body text json_dict json multipart error request response"
    ),
    "ringcentral.http.api_exception.ApiException": "api_response",
    "ringcentral.http.json_object.JsonObject": "",
    "ringcentral.http.multipart_builder.MultipartBuilder": (
        "set_multipart_mixed set_body body contents add request"
    ),
    "ringcentral.websocket.web_socket_client.WebSocketClient": (
        "create_new_connection get_web_socket_token open_connection get_connection_info "
        "get_connection close_connection recover_connection send_message create_subscription "
        "update_subscription remove_subscription"
    ),
    "ringcentral.websocket.web_socket_subscription.WebSocketSubscription": (
        "on_message register add_events set_events subscribe update remove set_subscription "
        "get_subscription_info reset destroy"
    ),
    "ringcentral.websocket.events.WebSocketEvents": (
        "getTokenError createConnectionError connectionCreated closeConnectionError "
        "recoverConnectionError receiveMessage sendMessageError connectionNotReady "
        "createSubscriptionError updateSubscriptionError removeSubscriptionError "
        "subscriptionCreated subscriptionUpdated subscriptionRemoved "
        "receiveSubscriptionNotification"
    ),
}
#: The arguments that calls are made with, which the guide names too.
ARGUMENTS_THERE: Final = (
    "key secret server name version redirect_uri known_prefixes jwt code verifier username "
    "extension password state challenge challenge_method query_params headers body "
    "skip_auth_check add_server add_method add_token auth_data attachment multipart_mixed events"
)


def table_of(class_name: str) -> str:
    """Return the rows of the guide about a class."""
    for table in GUIDE.split("\n\n"):
        head = table.partition("\n")[0]
        if head.startswith("|") and f"`{class_name}`" in head.replace("ringcentral.", ""):
            return table
    return GUIDE.partition("| other | ringkit |")[2].partition("\n\n")[0]


@pytest.mark.parametrize("path", NAMES_THERE, ids=lambda path: path.rpartition(".")[2])
def test_every_name_of_a_class_is_in_its_table(path: str) -> None:
    class_name = path.rpartition(".")[2]
    table = table_of(class_name)
    assert class_name in table
    left = " ".join(line.split(" | ")[0] for line in table.splitlines())
    missing = set(NAMES_THERE[path].split()) - set(re.findall(r"\w+", left))
    assert not missing


def test_arguments_are_in_the_guide() -> None:
    left = " ".join(there for there, _ in ROWS)
    assert set(ARGUMENTS_THERE.split()) <= set(re.findall(r"\w+", left))


#: Prints the public names of each class, and the arguments of its methods.
LISTING = """
import importlib, inspect, json, sys
names, arguments = {}, set()
for path in sys.argv[1:]:
    module, _, name = path.rpartition(".")
    found = getattr(importlib.import_module(module), name)
    names[path] = [each for each in vars(found) if not each.startswith("_")]
    for _, method in inspect.getmembers(found, inspect.isfunction):
        arguments |= set(inspect.signature(method).parameters)
print(json.dumps([names, sorted(arguments)]))
"""


@pytest.mark.slow
def test_the_names_are_those_of_the_package(tmp_path: Path) -> None:
    """Of the package itself, which excludes the websockets that ringkit has: in its own folder."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", tmp_path]
    subprocess.run([*pip, "ringcentral==0.9.2", "observable"], check=True, timeout=120)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LISTING, *NAMES_THERE],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    names, arguments = json.loads(done.stdout)
    for path, listed in NAMES_THERE.items():
        assert set(names[path]) == set(listed.split()), path
    assert set(ARGUMENTS_THERE.split()) <= set(arguments)


@pytest.mark.parametrize("client", [RingCentral, AsyncRingCentral])
def test_every_home_exists(client: Any) -> None:
    rc = client(client_id="id")
    assert len(HOMES) > 70
    for home in set(HOMES) - PLAIN:
        assert find(home, rc) is not None, home


def test_what_does_not_exist_is_noticed() -> None:
    with pytest.raises(Nothing):
        find("ringkit.auth.Token.no", RingCentral(client_id="id"))
    with pytest.raises(Nothing):
        find("subscription.no", RingCentral(client_id="id"))
