"""`rc.messages`: texts, media messages, faxes, and the numbers they can be sent from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast

from ringkit._helpers import builders as drafts
from ringkit._helpers.builders import Content
from ringkit._helpers.sending import sent
from ringkit._io.flow import Flow
from ringkit._paging.pager import Walk
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit._client.asynchronous import AsyncRingCentral
    from ringkit._client.sync import RingCentral
    from ringkit_api.models import FaxResponse, GetSMSMessageInfoResponse, UserPhoneNumberInfo

C = TypeVar("C", bound="RingCentral | AsyncRingCentral")

#: What a number of the extension may be used for.
Feature: TypeAlias = Literal[
    "CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender"
]
Resolution: TypeAlias = Literal["High", "Low"]


class _Messages(Generic[C]):
    """What both colours share: the flows."""

    def __init__(self, client: C) -> None:
        self._client = client
        self._senders: dict[tuple[str, str], str] = {}

    def _send(
        self, to: str | Iterable[str], text: str, contents: Iterable[Content] | None, from_: str
    ) -> Flow[GetSMSMessageInfoResponse]:
        recipients, text = drafts.numbers(to), drafts.checked_text(text)
        files = [] if contents is None else drafts.media(contents)
        if not from_:
            from_ = yield from self._sender("MmsSender" if files else "SmsSender")
        return (yield from sent(self._client, drafts.sms(from_, recipients, text, files)))

    def _sender(self, feature: Feature) -> Flow[str]:
        """Return a number to send from, asked for once for each user."""
        found = self._senders.get((self._owner(), feature), "")
        if not found:
            able = yield from self._sender_numbers(feature)
            if not able:
                raise RingkitError(f"the extension has no number with the feature {feature}")
            found = str(able[0].phone_number)
            self._senders[self._owner(), feature] = found
        return found

    def _owner(self) -> str:
        token = self._client._engine.session.token_manager.token
        return "" if token is None else token.owner_id

    def _sender_numbers(self, feature: Feature) -> Flow[list[UserPhoneNumberInfo]]:
        from ringkit_api import phone_numbers

        call = phone_numbers.list_extension_phone_numbers()
        walk = Walk(self._client._engine, call, self._client._options)
        found: list[UserPhoneNumberInfo] = []
        while (page := (yield from walk.next())) is not None:
            found += [n for n in page.records if feature in cast("Any", n.features or ())]
        return found

    def _fax(
        self, to: str | Iterable[str], contents: Iterable[Content], details: dict[str, Any]
    ) -> Flow[FaxResponse]:
        call = drafts.fax(drafts.numbers(to), drafts.attached(contents), **details)
        return (yield from sent(self._client, call))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Messages(_Messages["RingCentral"]):
    """Texts, media messages and faxes of the user who is logged in.

    Phone numbers are E.164 (`+16505550100`). Raises what `RingCentral.send` raises; ValueError,
    or BodyTooLargeError, for what the platform would refuse as too much.
    """

    def sms(
        self, to: str | Iterable[str], text: str, *, from_: str = ""
    ) -> GetSMSMessageInfoResponse:
        """Send a text of at most 1,000 UTF-16 code units.

        Without `from_` it is sent from the user's first number that can. RingkitError if there
        is none.
        """
        return self._client._run(self._send(to, text, None, from_))

    def mms(
        self,
        to: str | Iterable[str],
        attachments: Iterable[Content],
        text: str = "",
        *,
        from_: str = "",
    ) -> GetSMSMessageInfoResponse:
        """Send files, at most 10 and 1,500,000 bytes together, with a text if given.

        An attachment is a path, bytes, a file object or an `Attachment`; a text becomes a file of
        plain text. `from_` is as for `sms`.
        """
        return self._client._run(self._send(to, text, attachments, from_))

    def fax(
        self,
        to: str | Iterable[str],
        attachments: Iterable[Content],
        *,
        resolution: Resolution | Literal[""] = "",
        cover_index: int | None = None,
        cover_text: str = "",
        send_time: datetime | None = None,
    ) -> FaxResponse:
        """Send a fax of files, at most 50 MB together; texts among them become pages.

        `cover_index` is the cover page (0: none), `cover_text` what is on it (1,024 characters),
        `send_time` when to send it, with a time zone.
        """
        details = {
            "resolution": resolution,
            "cover_index": cover_index,
            "cover_text": cover_text,
            "send_time": send_time,
        }
        return self._client._run(self._fax(to, attachments, details))

    def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the numbers of the user that have a feature: those to send from."""
        return self._client._run(self._sender_numbers(feature))


class AsyncMessages(_Messages["AsyncRingCentral"]):
    """Texts, media messages and faxes for asyncio; otherwise as `Messages`."""

    async def sms(
        self, to: str | Iterable[str], text: str, *, from_: str = ""
    ) -> GetSMSMessageInfoResponse:
        """Send a text; see `Messages.sms`."""
        return await self._client._run(self._send(to, text, None, from_))

    async def mms(
        self,
        to: str | Iterable[str],
        attachments: Iterable[Content],
        text: str = "",
        *,
        from_: str = "",
    ) -> GetSMSMessageInfoResponse:
        """Send files with a text; see `Messages.mms`."""
        return await self._client._run(self._send(to, text, attachments, from_))

    async def fax(
        self,
        to: str | Iterable[str],
        attachments: Iterable[Content],
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
        return await self._client._run(self._fax(to, attachments, details))

    async def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the numbers to send from; see `Messages.sender_numbers`."""
        return await self._client._run(self._sender_numbers(feature))
