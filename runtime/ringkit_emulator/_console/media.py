"""What messages, calls and chats hold besides text: pictures, sounds, pages and files.

The console's page has no access token, so it gets them here.
"""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import unquote

from ringkit_emulator._http_control import CONTROL_PATH, check_origin
from ringkit_emulator._platform import Platform
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer

MEDIA_PATH: Final = f"{CONTROL_PATH}/media/"
_PDF: Final = "application/pdf"


class Media(NamedTuple):
    """A file: its content, media type and name."""

    content: bytes
    content_type: str
    name: str | None


def media_answer(request: Request, platform: Platform, public_host: str) -> Answer | None:
    """Return a file that the console shows, or None for any other request.

    Paths are `message/{id}/{attachment}`, `recording/{id}`, `file/{id}` below `MEDIA_PATH`. The
    checks of Host and Origin are those of the control.
    """
    if request.host != "api" or request.method != "GET" or not request.path.startswith(MEDIA_PATH):
        return None
    try:
        check_origin(request, public_host)
        found = _find(platform.components.services.state, request.path.removeprefix(MEDIA_PATH))
        if found is None:
            raise not_found("path", request.path)
        answer = content_answer(
            request,
            found.content,
            found.content_type,
            disposition="inline",
            filename=found.name,
        )
    except PlatformError as error:
        return json_answer(error.status, {"error": error.message}, error.headers)
    answer.headers += _headers(found.content_type)
    return answer


def _find(state: PlatformState, path: str) -> Media | None:
    match [unquote(part) for part in path.split("/")]:
        case ["message", message_id, attachment_id]:
            message = state.messages.get(message_id)
            attachment = None if message is None else message.attachments.get(attachment_id)
            if attachment is not None:
                return Media(attachment.content, attachment.content_type, attachment.filename)
        case ["recording", recording_id]:
            recording = state.call_log.recordings.get(recording_id)
            if recording is not None:
                return Media(recording.content, recording.content_type, f"{recording.id}.wav")
        case ["file", file_id]:
            stored = state.team_messaging.files.get(file_id)
            if stored is not None:
                return Media(stored.content, stored.content_type, stored.name)
    return None


def _headers(content_type: str) -> list[tuple[str, str]]:
    # What users send is from others: as a page of its own it may run nothing. A browser shows no
    # PDF in a sandbox, and runs no script of one.
    policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    if content_type != _PDF:
        policy += "; sandbox"
    return [
        ("Cache-Control", "no-cache"),
        ("Content-Security-Policy", policy),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ]
