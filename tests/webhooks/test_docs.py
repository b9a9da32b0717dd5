"""docs/webhooks.md, its figures are those of the code."""

from __future__ import annotations

from pathlib import Path

from ringkit.webhooks import WebhookReceiver

PAGE = Path(__file__).resolve().parents[2] / "docs" / "webhooks.md"


def test_the_limit_is_the_documented_one() -> None:
    assert WebhookReceiver(None).max_body == 1 << 20
    assert "larger than `max_body`, 1 MiB" in PAGE.read_text("utf-8")
