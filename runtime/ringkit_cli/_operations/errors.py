"""The error codes of the platform: their names, statuses, and what to do about them."""

from __future__ import annotations

import re
import tomllib
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

_SECTION: Final = re.compile(r"^# --- (.*?) ---$")
_TABLE: Final = re.compile(r"^\[([A-Z]+-\d+)\]$")
_CODE: Final = re.compile(r"[A-Za-z]{3}-?\d{3,4}")


class ErrorCode(NamedTuple):
    """An error code of the platform.

    `name` is the constant in `ringkit.error_codes`, empty if it has none; `section` says what the
    code is about, `meaning` what it means. `statuses` are those of API answers, the usual one
    first, `token_statuses` those of the token endpoint, and `oauth_error` is the error beside them.
    `when` says when the platform answers so, `client` what ringkit does beyond raising an
    exception, and `advice` what to do; each is empty where there is nothing to say.
    """

    code: str
    name: str
    meaning: str
    section: str
    statuses: tuple[int, ...]
    token_statuses: tuple[int, ...]
    oauth_error: str
    when: str
    client: str
    advice: str

    @property
    def status(self) -> int | None:
        """The HTTP status that it comes with most, None if that is not known."""
        return next(iter(self.statuses or self.token_statuses), None)


@cache
def error_codes() -> dict[str, ErrorCode]:
    """Return the codes that are known, in the order of error_codes.toml."""
    text = files("ringkit_cli").joinpath("_operations/error_codes.toml").read_text("utf-8")
    sections: dict[str, str] = {}
    section = ""
    for line in text.splitlines():
        if match := _SECTION.match(line):
            section = match[1]
        elif match := _TABLE.match(line):
            sections[match[1]] = section
    names = _names()
    return {
        code: _error_code(code, names.get(code, ""), sections[code], known)
        for code, known in tomllib.loads(text).items()
    }


def _error_code(code: str, name: str, section: str, known: dict[str, Any]) -> ErrorCode:
    return ErrorCode(
        code=code,
        name=name,
        meaning=known.get("title") or name.replace("_", " ").capitalize(),
        section=section,
        statuses=tuple(known.get("status", ())),
        token_statuses=tuple(known.get("token", ())),
        oauth_error=known.get("error", ""),
        when=known["when"],
        client=known.get("client", ""),
        advice=known["advice"],
    )


def _names() -> dict[str, str]:
    from ringkit import error_codes as constants

    return {code: name for name, code in vars(constants).items() if isinstance(code, str)}


def looks_like_a_code(text: str) -> bool:
    """Return whether a text can only be meant as an error code."""
    return _CODE.fullmatch(text) is not None


def find_code(text: str) -> ErrorCode | None:
    """Return the code for `CMN-301`, `cmn301` or `RATE_EXCEEDED`."""
    wanted = text.upper()
    if looks_like_a_code(text) and "-" not in wanted:
        wanted = f"{wanted[:3]}-{wanted[3:]}"
    codes = error_codes()
    return codes.get(wanted) or next(
        (c for c in codes.values() if c.name and c.name == wanted), None
    )


def similar_codes(text: str) -> list[str]:
    """Return the codes that are most like a text."""
    known = error_codes()
    names = {code.name: code.code for code in known.values() if code.name}
    close = get_close_matches(text.upper(), [*known, *names], n=3, cutoff=0.75)
    return list(dict.fromkeys(names.get(name, name) for name in close))
