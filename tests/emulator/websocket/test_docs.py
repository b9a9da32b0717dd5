"""docs/emulator-websockets.md: its examples run, and it names every option."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import fields

from ringkit_emulator import SubscriptionOptions

PAGE = (Path(__file__).parents[3] / "docs" / "emulator-websockets.md").read_text("utf-8")
SNIPPETS = re.findall(r"``python\n(.*?)``", PAGE, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, tmp_path: Path) -> None:
    file = tmp_path / "snippet.py"
    file.write_text(SNIPPETS[number], "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(file)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_option_is_named() -> None:
    named = set(re.findall(r"`(ws_\w+)`", PAGE)) - {"ws_token_ttl"}
    assert named == {f.name for f in fields(SubscriptionOptions) if f.name.startswith("ws_")}
