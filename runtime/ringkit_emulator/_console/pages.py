"""The static files of the console, served at `/` and below `/_emulator/console/`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from ringkit_emulator._http_control import CONTROL_PATH, check_origin
from ringkit_emulator._wire.errors import PlatformError
from ringkit_emulator._wire.messages import Answer, Request, binary_answer, json_answer

FILES_PATH: Final = f"{CONTROL_PATH}/console/"
_PAGE: Final = "index.html"
_TYPES: Final = {
    "css": "text/css;charset=UTF-8",
    "html": "text/html;charset=UTF-8",
    "js": "text/javascript;charset=UTF-8",
    "svg": "image/svg+xml",
}


def console_answer(request: Request, public_host: str) -> Answer | None:
    """Return the console's page or a file of it, or None for any other request.

    The checks of Host and Origin are those of the control.
    """
    is_page = request.path == "/"
    if request.host != "api" or not (is_page or request.path.startswith(FILES_PATH)):
        return None
    if request.method not in ("GET", "HEAD"):
        return None
    try:
        check_origin(request, public_host)
    except PlatformError as error:
        return json_answer(error.status, {"error": error.message})
    name = _PAGE if is_page else request.path.removeprefix(FILES_PATH)
    content = static_files().get(name)
    if content is None:
        return json_answer(404, {"error": f"The console has no file [{name}]"})
    headers = [*_headers(request.headers.get("host")), ("Cache-Control", "no-cache")]
    return binary_answer(200, content, _TYPES[name.rpartition(".")[2]], headers)


@cache
def static_files() -> dict[str, bytes]:
    """Return the contents of all files of the console by their paths."""
    return dict(_read(files("ringkit_emulator._console") / "static", ""))


def _read(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.is_dir():
            found += _read(entry, f"{prefix}{entry.name}/")
        elif entry.name.rpartition(".")[2] in _TYPES:
            found.append((prefix + entry.name, entry.read_bytes()))
    return found


def _headers(host: str) -> list[tuple[str, str]]:
    # The host has been checked; browsers differ in whether 'self' includes WebSockets.
    policy = (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "media-src 'self' blob:",
        "frame-src 'self'",
        f"connect-src 'self' ws://{host}",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
    return [
        ("Content-Security-Policy", "; ".join(policy)),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ]
