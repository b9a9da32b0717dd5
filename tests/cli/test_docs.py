"""`ringkit docs`: operations, error codes and event filters; what is misspelled is proposed."""

from __future__ import annotations

import json

import pytest

from ringkit import error_codes, filters
from ringkit_api.events import FILTERS
from ringkit_cli._main import run
from ringkit_cli._operations import errors
from ringkit_cli._operations.events import find_filter
from ringkit_cli._operations.table import find, operations


def out(capfd: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    capfd.readouterr()
    found = run(["docs", *arguments])
    captured = capfd.readouterr()
    assert found == code, captured
    return captured.err if code else captured.out


def test_an_operation_is_explained_under_each_of_its_names(
    capfd: pytest.CaptureFixture[str],
) -> None:
    names = [
        "createSMSMessage", "createsmsmessage", "sms.create_sms_message", "create-sms-message",
        "POST /restapi/v1.0/account/~/extension/~/sms",
    ]  # fmt: skip
    (text,) = {out(capfd, name) for name in names}
    for part in (
        "Send a text message from a number of the user", "App permission SMS",
        "Rate group Medium", "Args:", "(required)",
        "ringkit api createSMSMessage --from +16505550100", "rc.api.sms.create_sms_message(body={",
    ):  # fmt: skip
        assert part in text
    reference = "https://developers.ringcentral.com/api-reference/SMS/createSMSMessage\n"
    assert out(capfd, names[0], "--web") == reference
    assert json.loads(out(capfd, names[0], "--json"))["operation"]["app_permission"] == "SMS"


def test_every_operation_is_found_and_explained(capfd: pytest.CaptureFixture[str]) -> None:
    for info in operations().values():
        assert find(info.id) is find(info.name) is info
        assert find(f"{info.method} {info.path}") is info
    for identity in list(operations())[::13]:
        assert f"\n`{operations()[identity].method} /" in out(capfd, identity)


def test_every_error_code_is_known(capfd: pytest.CaptureFixture[str]) -> None:
    constants = {
        value: name
        for name, value in vars(error_codes).items()
        if name.isupper() and isinstance(value, str)
    }
    known = errors.error_codes()
    assert {code.code: code.name for code in known.values() if code.name} == constants
    assert constants.keys() | error_codes.SYNC_TOKEN_REFUSED <= known.keys()
    assert all(code.meaning and code.when and code.advice for code in known.values())
    assert (known["CMN-301"].status, known["OAU-213"].status) == (429, 401)
    text = out(capfd, "cmn401")
    assert text.startswith("CMN-401  App permission missing\n")
    assert "developer console" in text
    assert out(capfd, "APP_PERMISSION_MISSING") == text


def test_every_event_filter_is_known(capfd: pytest.CaptureFixture[str]) -> None:
    for found in FILTERS:
        assert find_filter(found.name) is found
        assert found.event in out(capfd, found.name)
    text = out(capfd, f"{filters.presence()}?detailedTelephonyState=true")
    assert "filters.presence" in text
    assert "Permission:     ReadPresence" in text


@pytest.mark.parametrize(
    ("name", "proposed"),
    [("createSmsMesage", "createSMSMessage"), ("CMN-3O1", "CMN-301"), ("presense", "presence"),
     ("zebra", "ringkit api --list zebra")],
    ids=["operation", "code", "filter", "nothing"],
)  # fmt: skip
def test_what_is_misspelled_is_proposed(
    name: str, proposed: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert proposed in out(capfd, name, code=2)
