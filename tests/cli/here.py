"""Runs commands in the process of the tests, without the start of Python."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from ringkit_cli._main import run
from tests.cli.support import RUNNER, environment


class Here:
    """Runs commands in this process, with their own variables and working directory."""

    def __init__(self, folder: Path) -> None:
        self.env: dict[str, str | None] = {
            name: None for name in os.environ if name.startswith(("RC_", "RINGCENTRAL_"))
        }
        self.env |= environment(folder)
        self.stderr = ""

    def __call__(self, *arguments: str, text: str = "", code: int = 0, **env: str) -> str:
        with RUNNER.isolation(input=text, env={**self.env, **env}) as (out, err, *_):
            found = run(arguments)
            sys.stdout.flush()
            output = out.getvalue().decode(errors="replace")  # a picture, say
            self.stderr = err.getvalue().decode()
        assert found == code, (output, self.stderr)
        return output

    def json(self, *arguments: str, code: int = 0, **env: str) -> Any:
        return json.loads(self(*arguments, "--json", code=code, **env))
