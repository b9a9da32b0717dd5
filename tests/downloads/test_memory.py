"""Uploads and downloads of 300 MB over cut connections need little memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.downloads.large import digest, large_host

MB: Final = 1_000_000
SIZE: Final = 300 * MB


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource module")
@pytest.mark.parametrize("client", ["blocking", "asyncio"])
def test_300_megabytes(client: str, tmp_path: Path) -> None:
    down, up = [1, 65_536, 99_999_999, SIZE - 1], [120 * MB]
    with large_host(SIZE, down=down, up=up) as host:
        task = {"url": host.url, "path": str(tmp_path / "large"), "client": client}
        command = [sys.executable, "-W", "error", "-m", "tests.downloads.worker", json.dumps(task)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert not host.up
        assert host.answers == [200, 206, 206, 206, 206]
    growth, downloaded, uploaded = json.loads(done.stdout)
    assert downloaded == uploaded == digest(SIZE)
    assert int(growth) < 16 * MB
    (tmp_path / "large").unlink()
