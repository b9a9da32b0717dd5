"""Files that arguments name: `photo.png`, `photo.png;type=image/png;filename=x.png`, `-`."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from typing import Final

import click

from ringkit import Attachment

_PART: Final = re.compile(r";(type|filename)=([^;]*)")


@cache
def standard_input() -> bytes:
    """Return all of the standard input, which can be read once."""
    return sys.stdin.buffer.read()


class FileArgument(Attachment):
    """A file that an argument names; `given` is its path, `-` for the standard input."""

    def __init__(self, given: str, name: str = "", content_type: str = "") -> None:
        self.given = given
        content: bytes | Path = standard_input() if given == "-" else Path(given)
        if isinstance(content, Path) and not content.is_file() and content.exists():
            content = content.read_bytes()  # a pipe of the shell, which can be read once
        named = "stdin" if given == "-" else Path(given).name
        super().__init__(content, name or named, content_type)

    @classmethod
    def from_text(cls, text: str) -> FileArgument:
        """Return the file for a path with `;type=` and `;filename=`, as curl takes them.

        Raises UsageError if there is no such file, or it cannot be read.
        """
        parts = dict(_PART.findall(text))
        given = _PART.sub("", text)
        if given != "-" and (not Path(given).exists() or Path(given).is_dir()):
            raise click.UsageError(f"There is no file {given!r}.")
        try:
            return cls(given, parts.get("filename", ""), parts.get("type", ""))
        except (OSError, ValueError) as error:
            raise click.UsageError(f"{given}: {error}") from None

    def content(self) -> bytes:
        """Return the whole content."""
        return b"".join(self.chunks())

    def text(self) -> str:
        """Return the content as text. Raises UsageError if it is not UTF-8."""
        try:
            return self.content().decode()
        except UnicodeDecodeError:
            raise click.UsageError(
                f"{self.given} is no text in UTF-8, and it is not known that a file belongs here: "
                "'ringkit api METHOD PATH --input FILE' sends one as the whole body."
            ) from None
