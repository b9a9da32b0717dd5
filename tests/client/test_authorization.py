"""What authorizes a call: the access token, the secret of the application, or nothing."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.errors import APIStatusError
from ringkit_api import message_store
from ringkit_api.models import RegSessionModel
from ringkit_emulator import Emulator

SCHEME = "urn:ietf:params:oauth:grant-type:jwt-bearer"


def sent(emulator: Emulator, path: str) -> dict[str, str]:
    return next(entry for entry in reversed(emulator.log()) if entry.path == path).headers


def test_tokens_are_asked_for_and_revoked_with_the_secret(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    pair = f"{emulator.client_id}:{emulator.client_secret}".encode()
    with RingCentral(**settings) as rc:
        rc.api.extensions.read_extension()
        oauth = rc.api.oauth_and_oidc
        token = oauth.get_token(body={"grant_type": SCHEME, "assertion": emulator.jwt})
        basic = "Basic " + base64.b64encode(pair).decode()
        assert sent(emulator, "/restapi/oauth/token")["authorization"] == basic
        oauth.revoke_token(body={"token": token.access_token})
        assert sent(emulator, "/restapi/oauth/revoke")["authorization"] == basic
        before = emulator.executed()["getToken"]
        rc.api.extensions.read_extension()
        assert emulator.executed()["getToken"] == before


def test_a_refused_token_request_leaves_the_session_alone(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    ended: list[str] = []
    with RingCentral(**settings) as rc:
        rc.on("login_required", lambda _event: ended.append("login_required"))
        rc.api.extensions.read_extension()
        with pytest.raises(APIStatusError) as failed:
            rc.api.oauth_and_oidc.get_token(
                body={"grant_type": SCHEME, "assertion": "wrong"},
                headers={"Authorization": "Basic d3Jvbmc6d3Jvbmc="},
            )
        assert "d3Jvbmc6d3Jvbmc" not in repr(failed.value)
        assert sent(emulator, "/restapi/oauth/token")["authorization"] == "Basic d3Jvbmc6d3Jvbmc="
        before = emulator.executed()["getToken"]
        rc.api.extensions.read_extension()
        assert emulator.executed()["getToken"] == before
    assert ended == []


def test_other_json_types_are_sent_as_they_are_described() -> None:
    items: Any = [{"resource_id": "1", "body": {"read_status": "Read"}}]
    body = message_store.update_message(message_id=["1", "2"], body=items).body
    assert body is not None
    assert body.content_type == "application/vnd.ringcentral.multipart+json"
    assert json.loads(b"".join(body.chunks()))[0]["body"] == {"readStatus": "Read"}


def test_a_request_needs_no_read_only_members() -> None:
    assert RegSessionModel(registration_status="Open").to_dict() == {"registrationStatus": "Open"}
    answer = RegSessionModel.from_dict({"id": "7", "registrantCount": 2})
    assert (answer.id, answer.registrant_count) == ("7", 2)
