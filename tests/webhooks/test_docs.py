"""docs/webhooks.md: its snippets run, its figures are those of the code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from ringkit.webhooks import WebhookReceiver

PAGE = Path(__file__).resolve().parents[2] / "docs" / "webhooks.md"
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(
    number: int,
    settings: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    exec(compile(SNIPPETS[number], f"{PAGE.name}:{number}", "exec"), {"__name__": "page"})
    assert capsys.readouterr().out


def test_the_limit_is_the_documented_one() -> None:
    assert WebhookReceiver(None).max_body == 1 << 20
    assert "larger than `max_body`, 1 MiB" in PAGE.read_text("utf-8")
