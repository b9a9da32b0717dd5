"""Builders of the calls that the helpers send, with the checks that the platform would make.

Pure functions, without I/O. The limits are those of platform-facts.md, 3.4 and 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, cast

from ringkit._call.body import Payload
from ringkit._call.files import Attachment, File, attachment, is_file
from ringkit._call.url_encoding import Id, id_text
from ringkit._helpers.operations import USER, call_of
from ringkit._model.class_plan import camel_case
from ringkit._model.ids import names_id
from ringkit._unset import UNSET
from ringkit.errors import BodyTooLargeError

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._call.call import Call, PagedCall
    from ringkit_api.enumerations import (
        CallDirectionEnum,
        CallLogView,
        CallRecordingType,
        CallTransportEnum,
        CallTypeEnum,
        ThreadAvailabilityEnum,
        ThreadStatusEnum,
    )
    from ringkit_api.models import (
        AccountDetails,
        AdaptiveCardShortInfo,
        BatchListResponse,
        CallLogRecord,
        CallLogResponse,
        ChatInfo,
        ExtensionDetails,
        ExtensionPhoneNumbers,
        FaxResponse,
        GetMessageList,
        MessageBatchResponse,
        MessageInfo,
        MessageListMessageResponse,
        MessageListResponse,
        MessageThread,
        MessageThreadList,
        OptOutListResponse,
        OptOutResponse,
        ParsePhoneNumberResponseV2,
        PostInfo,
        PresenceInfoResponse,
        RingOutStatus,
        SMSMessageInfo,
        UserPhoneNumberInfo,
    )

#: Messages of one request. The guide says 10,000 on one page, on another that there is no limit
#: (docs/platform-facts.md, section 3.4); as many of 1,000 units stay below the 50 MB of a body.
MAX_BATCH: Final = 10_000
#: Messages of one request by default: so many are uncertain if an answer is lost.
BATCH_SIZE: Final = 1_000
_MAX_MMS_FILES: Final = 10
_MAX_MMS_RECIPIENTS: Final = 10
_MAX_MMS_BYTES: Final = 1_500_000
_MAX_FAX_BYTES: Final = 50_000_000
#: Media types of files in media messages (platform-facts.md, section 7).
_MMS_TYPES: Final = re.compile(
    r"(image|audio|video)/.+|text/(x-)?(vcard|rtf|html|plain|csv|calendar)"
    r"|application/(zip|gzip|rtf|pdf|x-gzip)"
)
_CHATS: Final = "/team-messaging/v1/chats"
_FORBIDDEN_IN_FILE_NAMES: Final = frozenset("&@#$%^*")


#: How the platform takes the bodies.
_JSON: Final = Payload("json", "")
_MMS_FORM: Final = Payload("multipart", "", files={"attachments": "attachment"}, envelope="json")
_FAX_FORM: Final = Payload("multipart", "", files={"attachment": "attachment"}, envelope="json")


def build_sms(
    from_: str, to: Sequence[str], text: str, files: Sequence[Attachment]
) -> Call[SMSMessageInfo]:
    """Return the call for a text message, or for a media message if there are files."""
    message: dict[str, Any] = {"from": _party(from_), "to": [_party(number) for number in to]}
    if text or not files:
        message["text"] = text
    path, payload = "/sms", _JSON
    if files:
        path, payload = "/mms", _MMS_FORM
        message["attachments"] = list(files)
    call: Call[SMSMessageInfo] = _user_call("sms", "POST", path, payload=payload, body=message)
    return call


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
    for file in files:
        if _FORBIDDEN_IN_FILE_NAMES & set(file.name):
            raise ValueError(f"{file.name!r}: a file name must not contain any of & @ # $ % ^ *")
    _check_size("createFaxMessage", files, _MAX_FAX_BYTES)
    request: dict[str, Any] = {
        "to": [_party(number) for number in to],
        "attachment": list(files),
    }
    if resolution:
        request["faxResolution"] = resolution
    if cover_index is not None:
        request["coverIndex"] = cover_index
    if cover_text:
        request["coverPageText"] = cover_text
    if send_time is not None:
        request["sendTime"] = send_time
    call: Call[FaxResponse] = _user_call("fax", "POST", "/fax", payload=_FAX_FORM, body=request)
    return call


def build_ring_out(
    from_: str, to: str, caller_id: str, play_prompt: bool, extension_id: Id
) -> Call[RingOutStatus]:
    """Return the call that starts a RingOut of an extension."""
    request: dict[str, Any] = {"from": _party(from_), "to": _party(to)}
    if caller_id:
        request["callerId"] = _party(caller_id)
    request["playPrompt"] = play_prompt
    call: Call[RingOutStatus] = _user_call(
        "ring_out", "POST", "/ring-out", extension_id, payload=_JSON, body=request
    )
    return call


def build_ring_out_status(extension_id: Id, ring_out_id: str) -> Call[RingOutStatus]:
    """Return the call that reads the status of a RingOut."""
    call: Call[RingOutStatus] = _user_call(
        "ring_out", "GET", "/ring-out/{ringoutId}", extension_id, ring_out_id
    )
    return call


def build_ring_out_cancel(extension_id: Id, ring_out_id: str) -> Call[None]:
    """Return the call that hangs up a RingOut."""
    call: Call[None] = _user_call(
        "ring_out", "DELETE", "/ring-out/{ringoutId}", extension_id, ring_out_id
    )
    return call


def build_presence(extension_id: Id) -> Call[PresenceInfoResponse]:
    """Return the call that reads the presence of an extension, with its active calls."""
    query = {"detailedTelephonyState": True}
    call: Call[PresenceInfoResponse] = _user_call(
        "presence", "GET", "/presence", extension_id, query=query
    )
    return call


def build_phone_numbers() -> PagedCall[ExtensionPhoneNumbers, UserPhoneNumberInfo]:
    """Return the call that lists the phone numbers of the user."""
    call: PagedCall[ExtensionPhoneNumbers, UserPhoneNumberInfo] = _user_call(
        "phone_numbers", "GET", "/phone-number"
    )
    return call


def build_extension() -> Call[ExtensionDetails]:
    """Return the call that reads the extension of the user."""
    call: Call[ExtensionDetails] = _user_call("extensions", "GET", "")
    return call


def build_account() -> Call[AccountDetails]:
    """Return the call that reads the account of the user."""
    call: Call[AccountDetails] = call_of("company", "GET", "/restapi/v1.0/account/{accountId}", "~")
    return call


def build_number_parsing(texts: list[str], country: str) -> Call[ParsePhoneNumberResponseV2]:
    """Return the call that parses phone numbers; without a country, as the account dials them."""
    request: dict[str, Any] = {"originalStrings": texts}
    if country:
        request["context"] = {"country": {"isoCode": country}}
    else:
        request["contextSource"] = "Account"
    call: Call[ParsePhoneNumberResponseV2] = call_of(
        "phone_numbers", "POST", "/restapi/v2/number-parser/parse", payload=_JSON, body=request
    )
    return call


def build_messages(query: Mapping[str, Any]) -> PagedCall[GetMessageList, MessageInfo]:
    """Return the call that lists messages of the user, newest first; `query` has JSON names."""
    call: PagedCall[GetMessageList, MessageInfo] = _user_call(
        "message_store", "GET", "/message-store", query=query
    )
    return call


def build_message(message_id: str) -> Call[MessageInfo]:
    """Return the call that reads a message of the user."""
    call: Call[MessageInfo] = _user_call(
        "message_store", "GET", "/message-store/{messageId}", "~", message_id
    )
    return call


class ThreadFilters(TypedDict, total=False):
    """The arguments of `message_threads.list_threads`."""

    account_id: Id
    thread_status: ThreadStatusEnum | None
    owner_extension_ids: Id | Sequence[Id] | None
    creation_time_from: str | None
    creation_time_to: str | None
    owner_phone_number: str | None
    guest_phone_number: str | None
    availability: ThreadAvailabilityEnum | Sequence[ThreadAvailabilityEnum] | None
    per_page: int | None
    page: int | None


def build_threads(filters: ThreadFilters) -> PagedCall[MessageThreadList, MessageThread]:
    """Return the call that lists message threads. Raises TypeError for other filters."""
    path = "/restapi/v1.0/account/{accountId}/message-threads"
    call: PagedCall[MessageThreadList, MessageThread] = build_list(
        "message_threads", path, {**filters}, ThreadFilters, query={}
    )
    return call


_A2P: Final = "/restapi/v1.0/account/{accountId}/a2p-sms"


def build_opt_outs(sender: str) -> PagedCall[OptOutListResponse, OptOutResponse]:
    """Return the call that lists who has opted out of the high-volume texts of a number."""
    call: PagedCall[OptOutListResponse, OptOutResponse] = call_of(
        "sms_consents", "GET", f"{_A2P}/opt-outs", "~", query={"from": sender}
    )
    return call


def build_batch(
    sender: str, text: str, messages: Iterable[tuple[int, str, str]]
) -> Call[MessageBatchResponse]:
    """Return the call that sends a batch of high-volume texts.

    Messages are (place, recipient, text); with a `text` it is that of all.
    """
    request: dict[str, Any] = {"from": sender}
    if text:
        request["text"] = text
        request["messages"] = [{"to": [number]} for _, number, _ in messages]
    else:
        request["messages"] = [{"to": [number], "text": own} for _, number, own in messages]
    call: Call[MessageBatchResponse] = call_of(
        "high_volume_sms", "POST", f"{_A2P}/batches", "~", payload=_JSON, body=request
    )
    return call


def build_batches(sender: str, since: str) -> PagedCall[BatchListResponse, MessageBatchResponse]:
    """Return the call that lists the batches of a number since a time in ISO 8601."""
    query = {"from": sender, "dateFrom": since}
    call: PagedCall[BatchListResponse, MessageBatchResponse] = call_of(
        "high_volume_sms", "GET", f"{_A2P}/batches", "~", query=query
    )
    return call


def build_batch_status(batch_id: str) -> Call[MessageBatchResponse]:
    """Return the call that reads a batch."""
    call: Call[MessageBatchResponse] = call_of(
        "high_volume_sms", "GET", f"{_A2P}/batches/{{batchId}}", "~", batch_id
    )
    return call


def build_batch_messages(
    batch_id: str, since: str, *, texts: bool = True
) -> PagedCall[MessageListResponse, MessageListMessageResponse]:
    """Return the call that lists the messages of a batch since a time in ISO 8601."""
    view = "Detailed" if texts else "Simple"
    query = {"batchId": batch_id, "dateFrom": since, "view": view}
    call: PagedCall[MessageListResponse, MessageListMessageResponse] = call_of(
        "high_volume_sms", "GET", f"{_A2P}/messages", "~", query=query
    )
    return call


def build_active_calls(
    extension_id: Id,
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """Return the call that lists the active calls of an extension."""
    call: PagedCall[CallLogResponse, CallLogRecord] = _user_call(
        "call_log", "GET", "/active-calls", extension_id
    )
    return call


def build_own_extension() -> Call[ExtensionDetails]:
    """Return the call that reads the extension of the user."""
    call: Call[ExtensionDetails] = _user_call("extensions", "GET", "")
    return call


def build_chat(chat_id: str) -> Call[ChatInfo]:
    """Return the call that reads a chat."""
    call: Call[ChatInfo] = call_of("chats", "GET", f"{_CHATS}/{{chatId}}", chat_id)
    return call


def build_post(chat_id: str, post: Mapping[str, Any]) -> Call[PostInfo]:
    """Return the call that posts to a chat; `post` has JSON names."""
    path = f"{_CHATS}/{{chatId}}/posts"
    call: Call[PostInfo] = call_of("posts", "POST", path, chat_id, payload=_JSON, body={**post})
    return call


def build_card(chat_id: str, card: Mapping[str, Any]) -> Call[AdaptiveCardShortInfo]:
    """Return the call that posts an adaptive card to a chat."""
    path = f"{_CHATS}/{{chatId}}/adaptive-cards"
    call: Call[AdaptiveCardShortInfo] = call_of(
        "adaptive_cards", "POST", path, chat_id, payload=_JSON, body={**card}
    )
    return call


def build_card_change(card_id: str, card: Mapping[str, Any]) -> Call[AdaptiveCardShortInfo]:
    """Return the call that replaces the content of an adaptive card."""
    path = "/team-messaging/v1/adaptive-cards/{cardId}"
    call: Call[AdaptiveCardShortInfo] = call_of(
        "adaptive_cards", "PUT", path, card_id, payload=_JSON, body={**card}
    )
    return call


def _user_call(module: str, method: str, path: str, *ids: Id, **parts: Any) -> Any:
    """Return a call below the path of a user; `ids` are those behind the account."""
    return call_of(module, method, f"{USER}{path}", "~", *(ids or ("~",)), **parts)


def _party(number: str) -> dict[str, str]:
    return {"phoneNumber": number}


class CallLogFilters(TypedDict, total=False):
    """The arguments of `call_log.read_user_call_log` other than the period."""

    account_id: Id
    extension_id: Id
    extension_number: str | None
    phone_number: str | None
    show_blocked: bool | None
    direction: CallDirectionEnum | Sequence[CallDirectionEnum] | None
    session_id: Id | None
    type: CallTypeEnum | Sequence[CallTypeEnum] | None
    transport: CallTransportEnum | Sequence[CallTransportEnum] | None
    view: CallLogView | None
    recording_type: CallRecordingType | None
    telephony_session_id: Id | None
    metadata_category: str | Sequence[str] | None
    per_page: int | Literal["max"] | None
    page: int | None
    show_deleted: bool | None


def build_call_log(
    date_from: datetime | date | None, date_to: datetime | date | None, filters: CallLogFilters
) -> PagedCall[CallLogResponse, CallLogRecord]:
    """Return the call that lists the call log of a period. Raises TypeError for other filters."""
    call: PagedCall[CallLogResponse, CallLogRecord] = build_list(
        "call_log",
        f"{USER}/call-log",
        {**filters},
        CallLogFilters,
        query={"dateFrom": date_from, "dateTo": date_to},
    )
    return call


def build_list(
    module: str, path: str, filters: dict[str, Any], known: Any, *, query: Mapping[str, Any]
) -> Any:
    """Return the call of a list below an account, with filters by their Python names.

    `known` is the TypedDict of the filters; `query` has JSON names, and filters replace its values.
    Raises TypeError for a filter that is not known, ValueError for an id that is UNSET: leaving it
    out would list everything.
    """
    if unknown := filters.keys() - known.__annotations__.keys():
        title = module.replace("_", " ")
        raise TypeError(f"the {title} has no filters {', '.join(sorted(unknown))}")
    for name, value in filters.items():
        if value is UNSET and names_id(name):
            id_text(value, name)
    ids = [filters.pop("account_id", "~")]
    if "{extensionId}" in path:
        ids.append(filters.pop("extension_id", "~"))
    given = {camel_case(name): value for name, value in filters.items()}
    return call_of(module, "GET", path, *ids, query={**query, **given})


def check_distinct(numbers: Sequence[str]) -> None:
    """Raise ValueError for a recipient that occurs twice, which the platform refuses."""
    seen: set[str] = set()
    for number in numbers:
        if number in seen:
            raise ValueError(f"to: {number} is there twice")
        seen.add(number)


def recipients_of(to: str | Iterable[str]) -> list[str]:
    """Return the recipients as a list. Raises ValueError if there are none."""
    found = numbers_of("to", to)
    if not found or not all(found):
        raise ValueError("to: give at least one phone number")
    return found


def numbers_of(argument: str, given: str | Iterable[str]) -> list[str]:
    """Return phone numbers as a list. Raises TypeError for what are none, naming the argument."""
    found = [given] if isinstance(given, str) else list_of(argument, "phone numbers", given)
    for number in found:
        if not isinstance(number, str):
            raise TypeError(f"{argument}: a phone number is a str, not {type(number).__name__}")
    return found


def list_of(argument: str, what: str, given: Iterable[Any]) -> list[Any]:
    """Return what is iterated as a list. Raises TypeError for what is not, or is bytes."""
    if isinstance(given, bytes) or not isinstance(given, Iterable):
        raise TypeError(f"{argument}: give a list of {what}, not {type(given).__name__}")
    return list(given)


def mms_attachments(contents: File | Iterable[File]) -> list[Attachment]:
    """Return the files of a media message.

    Raises ValueError for no file, more than 10, an empty one, and a type that the platform does not
    take, BodyTooLargeError for more than 1,500,000 bytes.
    """
    files = attachments_of(contents)
    if len(files) > _MAX_MMS_FILES:
        raise ValueError(f"a media message may have {_MAX_MMS_FILES} files, not {len(files)}")
    _check_size("createMMS", files, _MAX_MMS_BYTES)
    for file in files:
        if not file.size:
            raise ValueError(f"{file.name!r} is empty, and the platform takes no empty file")
        if not _MMS_TYPES.fullmatch(file.content_type.partition(";")[0].strip().lower()):
            raise ValueError(
                f"{file.name!r} is {file.content_type}: a media message takes images, audio, "
                "video, archives (zip, gzip) and documents (plain text, html, rtf, csv, vcard, "
                "calendar, pdf); for another name or type give an Attachment"
            )
    return files


def check_group(recipients: Sequence[str]) -> None:
    """Raise ValueError if a media message has more recipients than a group may."""
    if len(recipients) > _MAX_MMS_RECIPIENTS:
        raise ValueError(
            f"a media message may have {_MAX_MMS_RECIPIENTS} recipients, not {len(recipients)}"
        )


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
