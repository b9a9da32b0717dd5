"""The help of the command, as a process of its own."""

import subprocess
import sys

from timing import best, say

COMMAND = [sys.executable, "-m", "ringkit_cli", "--help"]


def show_help() -> None:
    subprocess.run(COMMAND, check=True, stdout=subprocess.DEVNULL)


say(best(show_help, 5))
