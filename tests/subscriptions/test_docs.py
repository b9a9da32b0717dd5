"""The page about subscriptions says what is so: its snippets run, its tables are complete."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from ringkit.subscriptions._delivery import EVENT_NAMES
from ringkit.subscriptions._diagram import updated
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit_emulator import Emulator

PAGE = (Path(__file__).parents[2] / "docs" / "subscriptions.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(
    number: int,
    emulator: Emulator,
    settings: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    monkeypatch.chdir(tmp_path)
    printed: list[str] = []

    def wait() -> None:
        from tests.subscriptions.driver import wait_until

        def heard() -> bool:
            printed.append(capsys.readouterr().out)
            return "new:" in "".join(printed)

        wait_until(heard)

    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    exec(SNIPPETS[number], {"EMULATOR": emulator, "TRANSPORT": transport, "WAIT": wait})
    printed.append(capsys.readouterr().out)
    assert "".join(printed).strip()


def test_the_diagram_is_that_of_the_table() -> None:
    assert updated(PAGE) == PAGE


def test_every_event_is_in_the_table() -> None:
    named = set(re.findall(r"`([a-z_]+)`", PAGE.partition("| event |")[2].partition("\n\n")[0]))
    assert named - {"Gap", "SubscriptionData"} >= EVENT_NAMES
