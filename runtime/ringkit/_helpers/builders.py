"""Builders of the calls that the helpers send, with the checks that the platform would make.

Pure functions, without I/O. The limits are those of platform-facts.md, 3.4 and 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypedDict, cast

from ringkit._call.files import Attachment, File, attachment, is_file
from ringkit._unset import UNSET
from ringkit.errors import BodyTooLargeError

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._call.call import Call, PagedCall
    from ringkit_api.dicts import CreateFaxMessageRequestDict
    from ringkit_api.enumerations import (
        CallDirectionEnum,
        CallLogView,
        CallRecordingType,
        CallTransportEnum,
        CallTypeEnum,
        FaxResolutionEnum,
    )
    from ringkit_api.models import (
        CallLogRecord,
        CallLogResponse,
        FaxResponse,
        RingOutStatus,
        SMSMessageInfo,
    )

_MAX_TEXT_UNITS: Final = 1000
_MAX_MMS_FILES: Final = 10
_MAX_MMS_BYTES: Final = 1_500_000
_MAX_FAX_BYTES: Final = 50_000_000
_FORBIDDEN_IN_FILE_NAMES: Final = frozenset("&@#$%^*")


def build_sms(
    from_: str, to: Sequence[str], text: str, files: Sequence[Attachment]
) -> Call[SMSMessageInfo]:
    """Return the call for a text message, or for a media message if there are files."""
    from ringkit_api import sms
    from ringkit_api.models import CreateMMSMessage, CreateSMSMessage, MessageParty

    sender = MessageParty(phone_number=from_)
    recipients = [MessageParty(phone_number=number) for number in to]
    if not files:
        message = CreateSMSMessage(from_=sender, to=recipients, text=text)
        return sms.create_sms_message(body=message)
    media = CreateMMSMessage(
        from_=sender, to=recipients, text=text or UNSET, attachments=list(files)
    )
    return sms.create_mms(body=media)


def build_fax(
    to: Sequence[str],
    files: Sequence[Attachment],
    *,
    resolution: str,
    cover_index: int | None,
    cover_text: str,
    send_time: datetime | None,
) -> Call[FaxResponse]:
    """Return the call for a fax.

    Raises ValueError for a file name with a character that the platform refuses,
    BodyTooLargeError for more than 50 MB.
    """
    from ringkit_api import fax

    for file in files:
        if _FORBIDDEN_IN_FILE_NAMES & set(file.name):
            raise ValueError(f"{file.name!r}: a file name must not contain any of & @ # $ % ^ *")
    _check_size("createFaxMessage", files, _MAX_FAX_BYTES)
    # A dict: what the classes of its members are called differs between editions.
    request: CreateFaxMessageRequestDict = {
        "to": [{"phone_number": number} for number in to],
        "attachment": list(files),
    }
    if resolution:
        request["fax_resolution"] = cast("FaxResolutionEnum", resolution)
    if cover_index is not None:
        request["cover_index"] = cover_index
    if cover_text:
        request["cover_page_text"] = cover_text
    if send_time is not None:
        request["send_time"] = send_time
    return fax.create_fax_message(body=request)


def build_ring_out(from_: str, to: str, caller_id: str, play_prompt: bool) -> Call[RingOutStatus]:
    """Return the call that starts a RingOut."""
    from ringkit_api import ring_out
    from ringkit_api.models import (
        MakeRingOutCallerIdInfo,
        MakeRingOutRequest,
        RingOutFrom,
        RingOutTo,
    )

    request = MakeRingOutRequest(
        from_=RingOutFrom(phone_number=from_),
        to=RingOutTo(phone_number=to),
        caller_id=MakeRingOutCallerIdInfo(phone_number=caller_id) if caller_id else UNSET,
        play_prompt=play_prompt,
    )
    return ring_out.create_ring_out_call(body=request)


def build_active_calls(
    extension_id: str | int,
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """Return the call that lists the active calls of an extension."""
    from ringkit_api import call_log

    return call_log.list_extension_active_calls(extension_id=extension_id)


class CallLogFilters(TypedDict, total=False):
    """The arguments of `call_log.read_user_call_log` other than the period."""

    account_id: str | int
    extension_id: str | int
    extension_number: str | None
    phone_number: str | None
    show_blocked: bool | None
    direction: CallDirectionEnum | Sequence[CallDirectionEnum] | None
    session_id: str | int | None
    type: CallTypeEnum | Sequence[CallTypeEnum] | None
    transport: CallTransportEnum | Sequence[CallTransportEnum] | None
    view: CallLogView | None
    recording_type: CallRecordingType | None
    telephony_session_id: str | int | None
    metadata_category: str | Sequence[str] | None
    per_page: int | Literal["max"] | None
    page: int | None
    show_deleted: bool | None


def build_call_log(
    date_from: datetime | date | None, date_to: datetime | date | None, filters: CallLogFilters
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """Return the call that lists the call log of a period."""
    from ringkit_api import call_log

    return call_log.read_user_call_log(date_from=date_from, date_to=date_to, **filters)


def recipients_of(to: str | Iterable[str]) -> list[str]:
    """Return the recipients as a list. Raises ValueError if there are none."""
    found = [to] if isinstance(to, str) else list(to)
    if not found or not all(found):
        raise ValueError("to: give at least one phone number")
    return found


def checked_text(text: str) -> str:
    """Return `text`. Raises ValueError if it is longer than 1,000 UTF-16 code units."""
    units = len(text.encode("utf-16-le")) // 2
    if units > _MAX_TEXT_UNITS:
        raise ValueError(
            f"a text may have {_MAX_TEXT_UNITS} UTF-16 code units, this one has {units}"
        )
    return text


def mms_attachments(contents: File | Iterable[File]) -> list[Attachment]:
    """Return the files of a media message.

    Raises ValueError for no file or more than 10, BodyTooLargeError for more than 1,500,000 bytes.
    """
    files = attachments_of(contents)
    if len(files) > _MAX_MMS_FILES:
        raise ValueError(f"a media message may have {_MAX_MMS_FILES} files, not {len(files)}")
    _check_size("createMMS", files, _MAX_MMS_BYTES)
    return files


def attachments_of(files: File | Iterable[File]) -> list[Attachment]:
    """Return files as attachments; a single one counts as a list of one.

    Raises TypeError for a str (it may be a path or a text), ValueError if there are no files.
    """
    if is_file(files):
        return [attachment(cast("File", files))]
    found = [attachment(file) for file in cast("Iterable[File]", files)]
    if not found:
        raise ValueError("give at least one file")
    return found


def _check_size(operation: str, files: Sequence[Attachment], max_bytes: int) -> None:
    size = sum(file.size for file in files)
    if size > max_bytes:
        raise BodyTooLargeError(operation, size, max_bytes)
