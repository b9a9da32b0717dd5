"""The messages that the helpers send, checked as the platform would (facts 3.4, 7). Pure.

Used by `ringkit._helpers` only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit._call.files import Attachment, File, attachment
from ringkit._unset import UNSET, Unset
from ringkit.errors import BodyTooLargeError

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit._call.call import Call
    from ringkit_api.models import FaxResponse, GetSMSMessageInfoResponse

#: A file, or a text that is sent as one.
Content: TypeAlias = File | str

_TEXT: Final = 1000
_FILES: Final = 10
_MMS_BYTES: Final = 1_500_000
_FAX_BYTES: Final = 50_000_000
_BAD_IN_NAMES: Final = frozenset("&@#$%^*")


def sms(
    from_: str, to: Sequence[str], text: str, files: Sequence[Attachment]
) -> Call[GetSMSMessageInfoResponse]:
    """Return the call for a text message, a media message if there are files."""
    from ringkit_api import sms as api
    from ringkit_api.models import CreateMMSMessage, CreateSMSMessage, MessageStoreCallerInfoRequest

    sender = MessageStoreCallerInfoRequest(phone_number=from_)
    recipients = [MessageStoreCallerInfoRequest(phone_number=number) for number in to]
    if not files:
        message = CreateSMSMessage(from_=sender, to=recipients, text=text)
        return api.create_sms_message(body=message)
    media = CreateMMSMessage(
        from_=sender, to=recipients, text=text or UNSET, attachments=list(files)
    )
    return api.create_mms(body=media)


def fax(
    to: Sequence[str],
    files: Sequence[Attachment],
    *,
    resolution: str,
    cover_index: int | None,
    cover_text: str,
    send_time: datetime | None,
) -> Call[FaxResponse]:
    """Return the call for a fax. Raises ValueError for a file name that the platform refuses."""
    from ringkit_api import fax as api
    from ringkit_api.models import CreateFaxMessageRequest, FaxRequestTo

    for file in files:
        if _BAD_IN_NAMES & set(file.name):
            raise ValueError(f"{file.name!r}: none of & @ # $ % ^ * may be in the name of a file")
    _check_bytes("createFaxMessage", files, _FAX_BYTES)
    request = CreateFaxMessageRequest(
        to=[FaxRequestTo(phone_number=number) for number in to],
        fax_resolution=_or_unset(resolution),
        cover_index=UNSET if cover_index is None else cover_index,
        cover_page_text=_or_unset(cover_text),
        send_time=UNSET if send_time is None else send_time,
        attachment=list(files),
    )
    return api.create_fax_message(body=request)


def numbers(to: str | Iterable[str]) -> list[str]:
    """Return the recipients. Raises ValueError if there are none."""
    found = [to] if isinstance(to, str) else list(to)
    if not found or not all(found):
        raise ValueError("to: give at least one phone number")
    return found


def checked_text(text: str) -> str:
    """Return a text. Raises ValueError if it is longer than 1,000 UTF-16 code units."""
    units = len(text.encode("utf-16-le")) // 2
    if units > _TEXT:
        raise ValueError(f"a text may have {_TEXT} UTF-16 code units, this one has {units}")
    return text


def media(contents: Iterable[Content]) -> list[Attachment]:
    """Return the files of a media message. Raises ValueError or BodyTooLargeError if too much."""
    files = attached(contents)
    if len(files) > _FILES:
        raise ValueError(f"a media message may have {_FILES} files, not {len(files)}")
    _check_bytes("createMMS", files, _MMS_BYTES)
    return files


def attached(contents: Iterable[Content]) -> list[Attachment]:
    """Return contents as files, texts among them as plain text. ValueError if there are none."""
    if isinstance(contents, str | bytes):
        raise TypeError("give a list of files or texts")
    files = [
        Attachment(one.encode(), "text.txt", "text/plain")
        if isinstance(one, str)
        else attachment(one)
        for one in contents
    ]
    if not files:
        raise ValueError("give at least one file")
    return files


def _check_bytes(operation: str, files: Sequence[Attachment], most: int) -> None:
    size = sum(file.size for file in files)
    if size > most:
        raise BodyTooLargeError(operation, size, most)


def _or_unset(text: str) -> Any | Unset:
    return text or UNSET
