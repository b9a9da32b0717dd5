"""Error codes of single services: directory (ADG) and AI (CAI).

See docs/platform-facts.md, section 4.2.
"""

from __future__ import annotations

from typing import Final

from ringkit_emulator._wire.errors import PlatformError

_DIRECTORY_CODES: Final = {403: "ADG-100", 405: "ADG-102", 415: "ADG-115", 500: "ADG-001"}
_DIRECTORY_NOT_FOUND_CODES: Final = {"accountId": "ADG-107", "entryId": "ADG-122"}
_AI_CODES: Final = {400: "CAI-101", 404: "CAI-102"}


def as_service_error(error: PlatformError, path: str) -> PlatformError:
    """Return the error with the code that the service at `path` uses for it."""
    code = _code(error, path)
    if code is None or error.status in (401, 429):
        return error
    return PlatformError(
        error.status,
        code,
        error.message,
        parameter=error.parameter,
        members=error.members,
        headers=error.headers,
        rate_limit_headers=error.rate_limit_headers,
    )


def _code(error: PlatformError, path: str) -> str | None:
    if path.startswith(("/ai/audio/", "/ai/text/", "/ai/insights/", "/ai/status/")):
        return _AI_CODES.get(error.status)
    if "/directory/" not in path:
        return None
    if error.status == 404:
        return _DIRECTORY_NOT_FOUND_CODES.get(error.parameter or "", "ADG-200")
    if error.status == 400:
        if error.code == "CMN-110":
            return "ADG-111"
        return "ADG-121" if error.parameter else "ADG-112"
    return _DIRECTORY_CODES.get(error.status)
