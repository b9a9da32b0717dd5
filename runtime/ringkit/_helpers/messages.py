"""`rc.messages`: texts, media messages, faxes, and the phone numbers to send them from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from ringkit._call.files import File
from ringkit._helpers.builders import (
    attachments_of,
    build_fax,
    build_phone_numbers,
    build_sms,
    checked_text,
    mms_attachments,
    recipients_of,
)
from ringkit._io.flow import Flow, run, run_async
from ringkit._paging.pager import Pager
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import FaxResponse, SMSMessageInfo, UserPhoneNumberInfo

#: What a phone number of the extension may be used for.
Feature: TypeAlias = Literal[
    "CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender"
]
Resolution: TypeAlias = Literal["High", "Low"]


class _BaseMessages:
    """What `Messages` and `AsyncMessages` share: the flows."""

    def __init__(self, context: CallContext[Any]) -> None:
        self._context = context
        #: The number to send from, by the id of the user and the feature.
        self._senders: dict[tuple[str, str], str] = {}

    def _send(
        self, to: str | Iterable[str], text: str, contents: File | Iterable[File] | None, from_: str
    ) -> Flow[SMSMessageInfo]:
        recipients, text = recipients_of(to), checked_text(text)
        files = [] if contents is None else mms_attachments(contents)
        if not from_:
            from_ = yield from self._sender("MmsSender" if files else "SmsSender")
        return (yield from self._context.send(build_sms(from_, recipients, text, files)))

    def _sender(self, feature: Feature) -> Flow[str]:
        """Return a number to send from; the platform is asked once for each user and feature."""
        found = self._senders.get((self._owner_id(), feature), "")
        if not found:
            numbers = yield from self._sender_numbers(feature)
            if not numbers:
                raise RingkitError(f"the extension has no number with the feature {feature}")
            found = str(numbers[0].phone_number)
            self._senders[self._owner_id(), feature] = found
        return found

    def _owner_id(self) -> str:
        token = self._context.engine.session.token_manager.token
        return "" if token is None else token.owner_id

    def _sender_numbers(self, feature: Feature) -> Flow[list[UserPhoneNumberInfo]]:
        pager = Pager(self._context, build_phone_numbers())
        found: list[UserPhoneNumberInfo] = []
        while (page := (yield from pager.next())) is not None:
            found += [n for n in page.records if feature in cast("Any", n.features or ())]
        return found

    def _fax(
        self, to: str | Iterable[str], contents: File | Iterable[File], details: dict[str, Any]
    ) -> Flow[FaxResponse]:
        call = build_fax(recipients_of(to), attachments_of(contents), **details)
        return (yield from self._context.send(call))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


class Messages(_BaseMessages):
    """Texts, media messages and faxes of the user who is logged in.

    Phone numbers are in E.164 format (`+16505550100`). Methods raise what `RingCentral.send`
    raises, and ValueError or BodyTooLargeError for a message larger than the platform allows.
    """

    _context: CallContext[SyncIO]

    def sms(self, to: str | Iterable[str], text: str, *, from_: str = "") -> SMSMessageInfo:
        """Send a text of at most 1,000 UTF-16 code units.

        Without `from_` it is sent from the first number of the user that can send texts; raises
        RingkitError if there is none.
        """
        return run(self._send(to, text, None, from_), self._context.io)

    def mms(
        self,
        to: str | Iterable[str],
        attachments: File | Iterable[File],
        text: str = "",
        *,
        from_: str = "",
    ) -> SMSMessageInfo:
        """Send at most 10 files, of at most 1,500,000 bytes together, and optionally a text.

        An attachment is a path, bytes, a file object or an `Attachment`; a text becomes a file of
        plain text. `from_` is as for `sms`.
        """
        return run(self._send(to, text, attachments, from_), self._context.io)

    def fax(
        self,
        to: str | Iterable[str],
        attachments: File | Iterable[File],
        *,
        resolution: Resolution | Literal[""] = "",
        cover_index: int | None = None,
        cover_text: str = "",
        send_time: datetime | None = None,
    ) -> FaxResponse:
        """Send a fax of files, of at most 50 MB together; `Text` sends words as a page.

        - `cover_index`: the number of the cover page, 0 for none.
        - `cover_text`: the text on the cover page, at most 1,024 characters.
        - `send_time`: when to send the fax, with a time zone; None for now.
        """
        details = {
            "resolution": resolution,
            "cover_index": cover_index,
            "cover_text": cover_text,
            "send_time": send_time,
        }
        return run(self._fax(to, attachments, details), self._context.io)

    def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the phone numbers of the user that have a feature."""
        return run(self._sender_numbers(feature), self._context.io)


class AsyncMessages(_BaseMessages):
    """Texts, media messages and faxes for asyncio; otherwise like `Messages`."""

    _context: CallContext[AsyncIO]

    async def sms(self, to: str | Iterable[str], text: str, *, from_: str = "") -> SMSMessageInfo:
        """Send a text; see `Messages.sms`."""
        return await run_async(self._send(to, text, None, from_), self._context.io)

    async def mms(
        self,
        to: str | Iterable[str],
        attachments: File | Iterable[File],
        text: str = "",
        *,
        from_: str = "",
    ) -> SMSMessageInfo:
        """Send files and optionally a text; see `Messages.mms`."""
        return await run_async(self._send(to, text, attachments, from_), self._context.io)

    async def fax(
        self,
        to: str | Iterable[str],
        attachments: File | Iterable[File],
        *,
        resolution: Resolution | Literal[""] = "",
        cover_index: int | None = None,
        cover_text: str = "",
        send_time: datetime | None = None,
    ) -> FaxResponse:
        """Send a fax; see `Messages.fax`."""
        details = {
            "resolution": resolution,
            "cover_index": cover_index,
            "cover_text": cover_text,
            "send_time": send_time,
        }
        return await run_async(self._fax(to, attachments, details), self._context.io)

    async def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the phone numbers of the user that have a feature."""
        return await run_async(self._sender_numbers(feature), self._context.io)
