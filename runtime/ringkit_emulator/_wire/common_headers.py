"""Headers common to all operations: method override, CORS, language, request id.

See docs/platform-facts.md, section 12.
"""

from __future__ import annotations

from email.utils import formatdate
from typing import Final

from attrs import evolve

from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.messages import Answer, Request, no_content

LANGUAGES: Final = (
    "en-US", "de-DE", "en-GB", "es-ES", "es-419", "fr-FR", "fr-CA", "it-IT", "nl-NL", "pt-BR",
    "pt-PT", "fi-FI", "ko_KR", "ja-JP", "zh-CN", "zh-TW", "zh-HK",
)  # fmt: skip
_LANGUAGES_BY_NAME: Final = {name.lower().replace("_", "-"): name for name in LANGUAGES}
_EXPOSED_HEADERS: Final = (
    "Content-Disposition, Content-Range, Discovery-Required, Discovery-Tag, ETag, Link, "
    "RCRequestId, Retry-After, RoutingKey, X-Rate-Limit-Group, X-Rate-Limit-Limit, "
    "X-Rate-Limit-Remaining, X-Rate-Limit-Window"
)
_OVERRIDABLE_METHODS: Final = frozenset({"PUT", "PATCH", "DELETE"})


def with_method_override(request: Request) -> Request:
    """Return a POST request with the method that it overrides itself with, if any.

    The method is in the header X-HTTP-Method-Override or in the query parameter `_method`. Raises
    PlatformError (CMN-108) if they differ.
    """
    if request.method != "POST":
        return request
    header = request.headers.get("x-http-method-override").upper()
    in_query = next((text for name, text in request.query if name == "_method"), "").upper()
    if header and in_query and header != in_query:
        raise PlatformError(400, "CMN-108", "Method overrides do not match")
    method = header or in_query
    return evolve(request, method=method) if method in _OVERRIDABLE_METHODS else request


def with_common_headers(answer: Answer, request: Request, request_id: str, now: float) -> Answer:
    """Add the headers that all answers have, and return the answer."""
    answer.headers += [
        ("RCRequestId", request_id),
        ("RoutingKey", "EMU01P01"),
        ("Content-Language", _content_language(request.headers.get("accept-language"))),
        ("Date", formatdate(now, usegmt=True)),
        *_cors_headers(request),
    ]
    return answer


def preflight_answer(request: Request) -> Answer | None:
    """Return the answer to a CORS preflight request, or None for any other request."""
    if request.method != "OPTIONS" or not request.headers.get("access-control-request-method"):
        return None
    headers = [
        ("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE"),
        ("Access-Control-Allow-Headers", request.headers.get("access-control-request-headers")),
        ("Access-Control-Max-Age", "600"),
    ]
    return no_content(headers)


def _cors_headers(request: Request) -> list[tuple[str, str]]:
    """Return the headers that permit web pages of another origin to read the answer."""
    origin = request.headers.get("origin")
    if not origin:
        return []
    return [
        ("Access-Control-Allow-Origin", origin),
        ("Access-Control-Expose-Headers", _EXPOSED_HEADERS),
        ("Vary", "Origin"),
    ]


def _content_language(accepted: str) -> str:
    for part in accepted.split(",") if accepted else ():
        name = part.split(";", 1)[0].strip().lower().replace("_", "-")
        if name in _LANGUAGES_BY_NAME:
            return _LANGUAGES_BY_NAME[name]
    return LANGUAGES[0]
