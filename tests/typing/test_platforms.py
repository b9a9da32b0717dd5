"""The code is typed for the systems that tests do not run on here, too."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("platform", sorted({"darwin", "linux", "win32"} - {sys.platform}))
def test_what_runs_there_is_typed(platform: str, tmp_path: Path) -> None:
    options = ["--platform", platform, "--cache-dir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "runtime", "codegen"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
