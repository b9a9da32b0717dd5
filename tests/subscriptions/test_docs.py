"""docs/subscriptions.md, its tables are complete, its diagram is current."""

from __future__ import annotations

import re
from pathlib import Path

from ringkit.subscriptions._delivery import EVENT_NAMES
from ringkit.subscriptions._diagram import updated

PAGE = (Path(__file__).parents[2] / "docs" / "subscriptions.md").read_text("utf-8")


def test_the_diagram_is_that_of_the_table() -> None:
    assert updated(PAGE) == PAGE


def test_every_event_is_in_the_table() -> None:
    named = set(re.findall(r"`([a-z_]+)`", PAGE.partition("| event |")[2].partition("\n\n")[0]))
    assert named - {"Gap", "SubscriptionData"} >= EVENT_NAMES
