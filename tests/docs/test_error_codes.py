"""The pages of error codes: every code of the emulator is there, with the exceptions it becomes."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs._hooks import error_pages
from ringkit import PubNub, RingCentral, filters
from ringkit.errors import APIStatusError, AuthError
from ringkit.subscriptions import SubscriptionLimitError
from ringkit_cli._operations.errors import ErrorCode, error_codes
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, client

EMULATOR = Path(__file__).parents[2] / "runtime" / "ringkit_emulator"
PAGES = error_pages.error_pages()
CODE = re.compile(rf"(?:{'|'.join(error_pages.FAMILIES)})-\d{{3,4}}")
OWN = "/restapi/v1.0/account/~/extension/~"
TOKEN = "/restapi/oauth/token"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as started:
        yield started


def codes_of_the_emulator() -> set[str]:
    """Return every text of the emulator's code that is an error code."""
    return {
        node.value
        for path in EMULATOR.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and CODE.fullmatch(node.value)
    }


def section(code: str) -> str:
    """Return what the page of its family says about a code."""
    page = PAGES[f"{code[:3].lower()}.md"]
    return page.partition(f"## {code}: ")[2].partition("\n## ")[0]


def test_every_code_of_the_emulator_is_on_its_page() -> None:
    found = codes_of_the_emulator()
    assert len(found) > 90
    for code in found:
        text = section(code)
        assert "What to do: " in text, code
        assert f"({code[:3].lower()}.md#{code.lower()})" in PAGES["index.md"]


def named(text: str, start: str) -> dict[int, str]:
    """Return the exceptions that a text names, by the status after `start`."""
    found = re.findall(rf"^- Status (\d+){start}: `(\w+)`", text, re.MULTILINE)
    return {int(status): name for status, name in found}


def test_a_call_raises_the_exceptions_of_the_page(emulator: Emulator) -> None:
    with client(emulator, max_attempts=1, rate_limit="off") as rc:
        for code in error_codes().values():
            raised = {status: raised_for(emulator, rc, code, status) for status in code.statuses}
            expected = {
                status: "ForbiddenError" if name == "SubscriptionLimitError" else name
                for status, name in named(section(code.code), "").items()
            }
            assert raised == expected, code.code


def raised_for(emulator: Emulator, rc: RingCentral, code: ErrorCode, status: int) -> str:
    body = {"errorCode": code.code, "errors": [{"errorCode": code.code, "message": "no"}]}
    number = emulator.faults.add(
        path=OWN, status=status, body=json.dumps(body).encode(),
        headers={"Retry-After": "0", "Content-Type": "application/json"}, count=None,
    )  # fmt: skip
    with pytest.raises(APIStatusError) as caught:
        rc.api.extensions.read_extension()
    emulator.faults.remove(number)
    assert caught.value.error_code == code.code
    return type(caught.value).__name__


def test_a_login_raises_the_exceptions_of_the_page(emulator: Emulator) -> None:
    for code in error_codes().values():
        raised = {status: refused(emulator, code, status) for status in code.token_statuses}
        assert raised == named(section(code.code), " of the token endpoint"), code.code


def refused(emulator: Emulator, code: ErrorCode, status: int) -> str:
    body = {"error": code.oauth_error, "errors": [{"errorCode": code.code, "message": "no"}]}
    number = emulator.faults.add(
        path=TOKEN, status=status, body=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"}, count=None,
    )  # fmt: skip
    with client(emulator) as rc, pytest.raises(AuthError) as caught:
        rc.api.extensions.read_extension()
    emulator.faults.remove(number)
    assert caught.value.error_code == code.code
    return type(caught.value).__name__


def test_the_limit_of_subscriptions_has_an_exception_of_its_own(emulator: Emulator) -> None:
    assert named(section("SUB-505"), "") == {403: SubscriptionLimitError.__name__}
    body = {"errorCode": "SUB-505", "errors": [{"errorCode": "SUB-505", "message": "no"}]}
    emulator.faults.add(
        method="POST", path="/restapi/v1.0/subscription", status=403,
        body=json.dumps(body).encode(), headers={"Content-Type": "application/json"},
    )  # fmt: skip
    with client(emulator) as rc, pytest.raises(SubscriptionLimitError):
        rc.subscription([filters.message_store()], transport=PubNub()).register()
    emulator.faults.clear()


def test_the_page_says_what_is_sent_again() -> None:
    assert "with a new token" in section("OAU-213")
    assert "Sent again after a wait" in section("CMN-301")
    assert "Not sent again" in section("CMN-303")
    assert "does nothing twice" in section("CMN-203")
    assert "Not sent again" in section("CMN-101")
