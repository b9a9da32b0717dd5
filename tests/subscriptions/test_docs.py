"""docs/subscriptions.md: its snippets run, its tables are complete, its diagram is current."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from ringkit.subscriptions._delivery import EVENT_NAMES
from ringkit.subscriptions._diagram import updated

PAGE = (Path(__file__).parents[2] / "docs" / "subscriptions.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(
    number: int,
    settings: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    monkeypatch.chdir(tmp_path)
    exec(SNIPPETS[number], {"__name__": "page"})
    assert capsys.readouterr().out.strip()


def test_the_diagram_is_that_of_the_table() -> None:
    assert updated(PAGE) == PAGE


def test_every_event_is_in_the_table() -> None:
    named = set(re.findall(r"`([a-z_]+)`", PAGE.partition("| event |")[2].partition("\n\n")[0]))
    assert named - {"Gap", "SubscriptionData"} >= EVENT_NAMES
