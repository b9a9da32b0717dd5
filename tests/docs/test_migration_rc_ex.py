"""The guide from rc-ex: each call of the right column runs, and each other name exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from ringkit import AsyncRingCentral, Attachment, RingCentral, Text
from ringkit_emulator import Emulator
from tests.docs.test_migration import find
from tests.support.platform import NO_LIMITS, client

GUIDE: Final = (Path(__file__).parents[2] / "docs" / "migrating-from-rc-ex.md").read_text("utf-8")
ROWS: Final = re.findall(r"^\| (`[^|]*`) \| (.*) \|$", GUIDE, re.MULTILINE)
CALLS: Final = [here.strip("`") for _, here in ROWS if "(" in here and "](" not in here]
HOMES: Final = sorted({n for _, here in ROWS for n in re.findall(r"`([^`]+)`", here)} - {*CALLS})


@pytest.fixture(scope="module")
def rc() -> Iterator[RingCentral]:
    with Emulator(limits=NO_LIMITS) as emulator, client(emulator) as made:
        yield made


@pytest.mark.parametrize("call", CALLS)
def test_the_right_side_runs(call: str, rc: RingCentral) -> None:
    sent: list[str] = []
    stop = rc.on("request_success", lambda event: sent.append(event.path))
    exec(compile(call, "guide", "exec"), {"rc": rc, "Attachment": Attachment, "Text": Text})
    stop()
    assert sent


def test_there_are_calls() -> None:
    assert len(CALLS) >= 18


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_every_other_name_exists(kind: type[RingCentral] | type[AsyncRingCentral]) -> None:
    made = kind(client_id="id")
    assert len(HOMES) > 12
    for home in HOMES:
        assert find(home, made) is not None, home
