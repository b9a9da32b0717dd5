"""Runs the command as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def environment(folder: Path, variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return variables for a command that finds nothing of the person who runs the tests.

    Its settings are kept in `folder`; `variables` are added.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RC_", "RINGCENTRAL_", "RINGKIT_"))
    }
    own = {
        "RINGKIT_CONFIG_DIR": str(folder),
        # The keyring of the person who runs the tests is not touched.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "NO_COLOR": "1",
    }
    return kept | own | dict(variables or {})


def ringkit(
    *arguments: str, env: Mapping[str, str], text: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command in a pipe, with `text` as its input, until it ends."""
    return subprocess.run(
        [sys.executable, "-m", "ringkit_cli", *arguments],
        env=dict(env),
        input=text,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
