"""Arguments of a wrong type are named, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from ringkit import RingCentral, parse_phone_number, sms_segments
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS

NUMBER = "+16505550101"
LAST = datetime.max.replace(tzinfo=timezone(timedelta(hours=-5)))
#: As a program without a type checker calls it.
Use: TypeAlias = Callable[[Any, Path], object]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, limits=NO_LIMITS) as running:
        yield running


CAMPAIGN: list[tuple[dict[str, Any], str]] = [
    ({"text": 5}, "text is a str, not int"),
    ({"template": b"{x}"}, "template is a str, not bytes"),
    ({"text": "x", "from_": 5}, "from_: a phone number is a str, not int"),
    ({"text": "x", "recipients": None}, "recipients: give a list of numbers, not NoneType"),
    ({"text": "x", "recipients": b"+1650"}, "recipients: give a list of numbers, not bytes"),
    ({"text": "x", "progress": 5}, "progress is a function or None, not int"),
    # It would send texts again.
    ({"text": "x", "resend_uncertain": "no"}, "resend_uncertain is True or False, not 'no'"),
    ({"text": "x", "state": None}, "state: a path is a str or a Path, not NoneType"),
    ({"text": "x", "batch_size": True}, "batch_size is an int, not bool"),
]


@pytest.mark.parametrize(("arguments", "error"), CAMPAIGN, ids=range(len(CAMPAIGN)))
def test_campaigns(
    emulator: Emulator, rc: RingCentral, tmp_path: Path, arguments: dict[str, Any], error: str
) -> None:
    before = len(emulator.log())
    with pytest.raises(TypeError, match=f"^{error}$"):
        rc.messages.campaign(**{"recipients": [NUMBER], "state": tmp_path / "s", **arguments})
    assert not [r for r in emulator.log()[before:] if r.method == "POST" and "a2p" in r.path]


TYPES: list[tuple[Use, str]] = [
    (lambda rc, _: rc.messages.sms(5, "x"), "to: give a list of phone numbers, not int"),
    (lambda rc, _: rc.messages.sms(b"+1", "x"), "to: give a list of phone numbers, not bytes"),
    (lambda rc, _: rc.messages.sms([5], "x"), "to: a phone number is a str, not int"),
    (lambda rc, _: rc.messages.sms(NUMBER, None), "a text is a str, not NoneType"),
    (lambda rc, _: rc.messages.sms(NUMBER, "x", from_=5), "from_: a phone number is a str"),
    (lambda rc, _: rc.messages.conversations(number=5), "number: a phone number is a str"),
    (lambda rc, _: rc.messages.parse_numbers([None]), "numbers: a phone number is a str"),
    (lambda rc, _: rc.messages.parse_numbers("1", country=5), "country: a country is a str"),
    (lambda rc, _: list(rc.messages.deliveries(None)), "batches: give a list of ids"),
    (lambda rc, _: list(rc.messages.deliveries([5])), "batches: an id is a str, not int"),
    (lambda rc, _: rc.exports.run(5), "a task is one of rc.exports.plan, not int"),
    (lambda rc, _: rc.exports.finish(None), "a plan is that of rc.exports.plan, not NoneType"),
    (lambda rc, path: rc.exports.plan("x", path), "takes an export, not str"),
    (lambda rc, _: rc.exports.call_log(LAST.date(), window=5), "a window is a timedelta, not int"),
    (lambda rc, _: export(rc).write(5), "a target is a path or an address, not int"),
    (lambda rc, _: rc.exports.plan(export(rc), b"x.csv"), "a target is a path or an address"),
    (lambda rc, p: rc.exports.plan(export(rc), p, extension_ids=5), "extension_ids is an iterable"),
    (lambda rc, p: rc.exports.plan(export(rc), p, extension_ids=b"101"), "extension_ids is an"),
    (lambda rc, _: sms_segments(rc), "a text is a str"),
    (lambda rc, _: parse_phone_number("1", rc), "country: a country is a str"),
]


def export(rc: RingCentral) -> Any:
    return rc.exports.call_log("2026-01-01T00:00:00Z")


@pytest.mark.parametrize(("use", "error"), TYPES, ids=range(len(TYPES)))
def test_types(rc: RingCentral, tmp_path: Path, use: Use, error: str) -> None:
    with pytest.raises(TypeError, match=error):
        use(rc, tmp_path / "x.csv")


VALUES: list[tuple[Use, str]] = [
    (lambda rc, _: rc.messages.conversations(LAST), "beyond the years"),
    (lambda rc, _: rc.exports.call_log(LAST), "date_from is beyond the years"),
    (lambda rc, _: rc.exports.call_log(LAST.date(), window=timedelta.resolution), "at least 0:01"),
    (lambda rc, _: export(rc).write("\0.csv"), "is no path"),
    (lambda rc, _: rc.wait(rc.messages.sms(NUMBER, "x"), timeout=10**400), "timeout is above 0"),
    (lambda rc, _: rc.wait(rc.messages.sms(NUMBER, "x"), timeout=float("inf")), "or None for no"),
]


@pytest.mark.parametrize(("use", "error"), VALUES, ids=range(len(VALUES)))
def test_values(rc: RingCentral, tmp_path: Path, use: Use, error: str) -> None:
    with pytest.raises(ValueError, match=error):
        use(rc, tmp_path / "x.csv")


def test_a_delay_of_any_length(rc: RingCentral) -> None:
    from ringkit_api import call_log

    now = datetime.now(UTC)
    found = rc.batches(call_log.read_user_call_log(), now - timedelta(1), delay=timedelta.max)
    assert list(found) == []
