"""The command `ringkit`: the platform from a terminal, over the public names of ringkit."""

from __future__ import annotations

import sys
from io import TextIOWrapper

__all__ = ["main"]


def main() -> None:
    """Run the command with the arguments of the process, and exit with its code."""
    try:
        from ringkit_cli._main import exit_on_signals, run
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in ("click", "dotenv", "rich"):
            raise
        sys.exit(f"ringkit: the command needs {library}: pip install 'ringkit[cli]'")
    # Others write what no encoding has, such as half of an emoji: it is no reason to fail.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    exit_on_signals()
    sys.exit(run(sys.argv[1:]))
