"""The command `ringkit`: the platform from a terminal, over the public names of ringkit."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

__all__ = ["main"]

#: That of Ctrl-C, as in shells; `_exit_codes` is not loaded yet when it may be needed.
_INTERRUPTED = 130
#: What the extra `cli` installs.
_LIBRARIES = ("click", "dotenv", "rich")


def main() -> None:
    """Run the command with the arguments of the process, and exit with its code."""
    open_missing_streams()
    try:
        from ringkit_cli._main import exit_on_signals, run
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except ModuleNotFoundError as error:
        if (advice := install_hint(error)) is None:
            raise
        sys.exit(f"ringkit: {advice}")
    # Others write what no encoding has, such as half of an emoji: it is no reason to fail.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    exit_on_signals()
    sys.exit(run(sys.argv[1:]))


def install_hint(error: Exception) -> str | None:
    """Return how to install what an import did not find, None for an error that is another."""
    library = (getattr(error, "name", None) or "").partition(".")[0]
    if not isinstance(error, ModuleNotFoundError) or library not in _LIBRARIES:
        return None
    return f"the command needs {library}: pip install 'ringkit[cli]'"


def open_missing_streams() -> None:
    """Put the null device in the place of standard streams that were closed, as by `>&-`.

    Python leaves None for them. A file or a connection would get the number of such a stream, and
    be written to in its place.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            # Open until the process ends, as those of Python are.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
