"""The command `ringkit`: the platform from a terminal, over the public names of ringkit."""

from __future__ import annotations

import sys

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
    exit_on_signals()
    sys.exit(run(sys.argv[1:]))
