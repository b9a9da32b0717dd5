"""`rc.messages`: texts, media messages, faxes, campaigns, conversations and voicemails.

The modules of campaigns and of the mailbox are imported on first use.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, Unpack

from ringkit._call.files import File
from ringkit._helpers.builders import (
    BATCH_SIZE,
    MAX_BATCH,
    attachments_of,
    build_fax,
    build_phone_numbers,
    build_sms,
    build_threads,
    check_distinct,
    check_group,
    mms_attachments,
    numbers_of,
    recipients_of,
)
from ringkit._helpers.phone_numbers import NumberReader, PhoneNumber, owner_id_of
from ringkit._helpers.senders import Feature, choose_sender, has_feature
from ringkit._helpers.texts import MessagePreview, checked_text, sms_segments
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform, run, run_async
from ringkit._paging.pager import Pager
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from datetime import date, datetime

    from ringkit._helpers.builders import ThreadFilters
    from ringkit._helpers.campaign import (
        CampaignContent,
        CampaignDelivery,
        CampaignProgress,
        CampaignResult,
        Recipient,
    )
    from ringkit._helpers.campaign_tasks import CampaignPlan, CampaignTask
    from ringkit._helpers.mailbox import AsyncVoicemail, Conversation, Voicemail
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._paging.pages import AsyncPages, Pages
    from ringkit._request.context import CallContext
    from ringkit_api.models import (
        FaxResponse,
        MessageInfo,
        MessageThread,
        MessageThreadList,
        SMSMessageInfo,
        UserPhoneNumberInfo,
    )

Resolution: TypeAlias = Literal["High", "Low"]

#: Recipients of one task of a campaign by default.
TASK_SIZE: Final = 10_000


class CampaignDetails(TypedDict):
    """What a campaign sends, and how."""

    text: str
    template: str
    from_: str
    batch_size: int


class ReportDetails(TypedDict):
    """What a caller decides each time that a campaign is sent."""

    resend_uncertain: bool
    progress: Callable[[CampaignProgress], object] | None


class _BaseMessages:
    """What `Messages` and `AsyncMessages` share: the flows."""

    def __init__(self, context: CallContext[Any], client: object) -> None:
        self._context = context
        #: What is pickled in place of this object.
        self._client = client
        self._reader = NumberReader(context)
        #: The numbers of a user, by the id of the user.
        self._numbers: dict[str, list[UserPhoneNumberInfo]] = {}

    def _send(
        self, to: str | Iterable[str], text: str, contents: File | Iterable[File] | None, from_: str
    ) -> Flow[SMSMessageInfo]:
        files = [] if contents is None else mms_attachments(contents)
        found = yield from self._preview(to, text, from_, files=bool(files))
        call = build_sms(found.from_, list(found.to), found.text, files)
        return (yield from self._context.send(call))

    def _preview(
        self, to: str | Iterable[str], text: str, from_: str, *, files: bool
    ) -> Flow[MessagePreview]:
        """Return what would be sent. Raises for what cannot be."""
        written, text = recipients_of(to), checked_text(text)
        if files:
            check_group(written)
        elif not text:
            raise ValueError("text: it is empty, and there are no files")
        recipients = yield from self._reader.to_send(written)
        check_distinct(recipients)
        sender = yield from self._sender(from_, "MmsSender" if files else "SmsSender", recipients)
        return MessagePreview(sender, tuple(recipients), text, sms_segments(text))

    def _sender(self, from_: str, feature: Feature, recipients: Sequence[str]) -> Flow[str]:
        """Return the number to send from; the platform is asked once for those of a user."""
        if from_:
            return (yield from self._reader.to_send(numbers_of("from_", [from_])))[0]
        known = self._numbers.get(owner_id_of(self._context))
        if known is not None:
            with suppress(RingkitError):  # a number may have come, or a feature
                return choose_sender(known, feature, recipients)
        known = yield from self._own_numbers()
        found = choose_sender(known, feature, recipients)
        self._numbers[owner_id_of(self._context)] = known
        return found

    def _own_numbers(self) -> Flow[list[UserPhoneNumberInfo]]:
        pager = Pager(self._context, build_phone_numbers())
        found: list[UserPhoneNumberInfo] = []
        while (page := (yield from pager.next())) is not None:
            found += page.records
        return found

    def _sender_numbers(self, feature: Feature) -> Flow[list[UserPhoneNumberInfo]]:
        found = yield from self._own_numbers()
        return [number for number in found if has_feature(number, feature)]

    def _parse_numbers(self, numbers: str | Iterable[str], country: str) -> Flow[list[PhoneNumber]]:
        texts = numbers_of("numbers", numbers)
        return (yield from self._reader.parse(texts, country))

    def _campaign(
        self,
        recipients: Iterable[Recipient],
        state: str | os.PathLike[str],
        details: CampaignDetails,
        report: ReportDetails,
    ) -> Flow[CampaignResult]:
        from ringkit._helpers.campaign import CampaignRun

        path = _local_path("state", state)
        content = yield from self._content(recipients, details)
        return (yield from CampaignRun(self._context, content, path, **report).run())

    def _content(
        self, recipients: Iterable[Recipient], details: CampaignDetails
    ) -> Flow[CampaignContent]:
        from ringkit._helpers.campaign import Texts, read_content, split_recipients

        texts = Texts(details["text"], details["template"])
        size = _checked_size("batch_size", details["batch_size"], MAX_BATCH)
        split = split_recipients(recipients)
        sender = yield from self._sender(details["from_"], "A2PSmsSender", ())
        return (yield from read_content(self._reader, sender, texts, split, size))

    def _plan_campaign(
        self,
        recipients: Iterable[Recipient],
        folder: str | os.PathLike[str],
        details: CampaignDetails,
        task_size: int,
    ) -> Flow[CampaignPlan]:
        from ringkit._helpers.campaign_tasks import plan_tasks

        path, size = _local_path("folder", folder), _checked_size("task_size", task_size)
        content = yield from self._content(recipients, details)
        return (yield from plan_tasks(content, path, size))

    def _run_campaign(self, task: CampaignTask, report: ReportDetails) -> Flow[CampaignResult]:
        from ringkit._helpers.campaign import CampaignRun
        from ringkit._helpers.campaign_tasks import CampaignTask

        if not isinstance(task, CampaignTask):
            raise TypeError(f"a task is one of rc.messages.plan_campaign, not {_kind(task)}")
        yield from perform(RunBlocking(task.check_folder))
        return (yield from CampaignRun(self._context, task.content, task.state, **report).run())

    def _finish_campaign(self, plan: CampaignPlan) -> Flow[CampaignResult]:
        from ringkit._helpers.campaign_tasks import CampaignPlan, join

        if not isinstance(plan, CampaignPlan):
            raise TypeError(f"a plan is that of rc.messages.plan_campaign, not {_kind(plan)}")
        return (yield from perform(RunBlocking(lambda: join(plan))))

    def _conversations(
        self,
        number: str,
        date_from: datetime | date | None,
        date_to: datetime | date | None,
    ) -> Flow[list[Conversation]]:
        from ringkit._helpers.mailbox import group, message_pages

        filters: dict[str, Any] = {}
        if number:
            filters["phoneNumber"] = (
                yield from self._reader.to_send(numbers_of("number", [number]))
            )[0]
        pager = message_pages(self._context, ["SMS", "Pager"], date_from, date_to, **filters)
        found: list[MessageInfo] = []
        while (page := (yield from pager.next())) is not None:
            found += page.records
        return group(found)

    def _voicemail_pages(
        self, date_from: datetime | date | None, date_to: datetime | date | None, unread: bool
    ) -> Pager[Any]:
        from ringkit._helpers.mailbox import message_pages

        filters = {"readStatus": ["Unread"]} if unread else {}
        return message_pages(self._context, ["VoiceMail"], date_from, date_to, **filters)

    def _fax(
        self, to: str | Iterable[str], contents: File | Iterable[File], details: dict[str, Any]
    ) -> Flow[FaxResponse]:
        files = attachments_of(contents)
        recipients = yield from self._reader.to_send(recipients_of(to))
        return (yield from self._context.send(build_fax(recipients, files, **details)))

    def __reduce__(self) -> tuple[Any, ...]:
        return attrgetter("messages"), (self._client,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._context.engine.config.server_url}>"


def _local_path(name: str, given: str | os.PathLike[str]) -> Path:
    """Return a path as an absolute one: a worker may have another working directory.

    Raises ValueError for an address, which has no locks.
    """
    if isinstance(given, bytes) or not isinstance(given, str | os.PathLike):
        raise TypeError(f"{name}: a path is a str or a Path, not {_kind(given)}")
    text = os.fspath(given)
    if not text or "\0" in text:
        raise ValueError(f"{name}: {text!r} is no path")
    if "://" in text:
        raise ValueError(f"{name}: {text} is an address: give a path on a disk, which has locks")
    return Path(text).absolute()


def _checked_size(name: str, given: int, most: int | None = None) -> int:
    """Return a number of recipients. Raises TypeError or ValueError for one that is none."""
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError(f"{name} is an int, not {_kind(given)}")
    if given < 1:
        raise ValueError(f"{name}: at least 1, not {given}")
    if most is not None and given > most:
        raise ValueError(f"{name}: from 1 to {most:,}, not {given:,}")
    return given


def _report(
    resend_uncertain: bool, progress: Callable[[CampaignProgress], object] | None
) -> ReportDetails:
    """Return the details of a report. Raises TypeError: any other value might send texts again."""
    if not isinstance(resend_uncertain, bool):
        raise TypeError(f"resend_uncertain is True or False, not {resend_uncertain!r}")
    if progress is not None and not callable(progress):
        raise TypeError(f"progress is a function or None, not {_kind(progress)}")
    return {"resend_uncertain": resend_uncertain, "progress": progress}


def _kind(given: object) -> str:
    return type(given).__name__


class Messages(_BaseMessages):
    """Texts, media messages and faxes of the user who is logged in.

    Phone numbers are in E.164 form (`+16505550100`); with the extra `phone` in any usual one, those
    without a country code as they are dialled in the home country of the user. Methods raise what
    `RingCentral.send` raises; before anything is sent, ValueError for what is no phone number and
    ValueError or BodyTooLargeError for a message that the platform would refuse.
    """

    _context: CallContext[SyncIO]

    def sms(self, to: str | Iterable[str], text: str, *, from_: str = "") -> SMSMessageInfo:
        """Send a text of at most 1,000 UTF-16 code units.

        Without `from_` it is sent from the first number of the user that can send texts, to other
        countries if a recipient is in one; raises RingkitError if there is none, with the numbers
        and what each of them lacks. `sms_segments` says in how many segments a text is sent.
        """
        return run(self._send(to, text, None, from_), self._context.io)

    def preview(
        self, to: str | Iterable[str], text: str, *, from_: str = "", files: bool = False
    ) -> MessagePreview:
        """Return the sender, the recipients and the segments of a text, without sending it.

        `files` is whether it would have some, as for `mms`. Arguments and errors are those of `sms`
        and `mms`.
        """
        flow = self._preview(to, text, from_, files=files)
        return run(flow, self._context.io)

    def mms(
        self,
        to: str | Iterable[str],
        attachments: File | Iterable[File],
        text: str = "",
        *,
        from_: str = "",
    ) -> SMSMessageInfo:
        """Send at most 10 files, of at most 1,500,000 bytes together, and optionally a text.

        There may be 10 recipients. An attachment is a path, bytes, a file object or an
        `Attachment`; a `Text` is a file of plain text. `from_` is as for `sms`.
        """
        return run(self._send(to, text, attachments, from_), self._context.io)

    def campaign(
        self,
        recipients: Iterable[Recipient],
        *,
        state: str | os.PathLike[str],
        text: str = "",
        template: str = "",
        from_: str = "",
        batch_size: int = BATCH_SIZE,
        resend_uncertain: bool = False,
        progress: Callable[[CampaignProgress], object] | None = None,
    ) -> CampaignResult:
        """Send a text to many recipients over the high-volume API, each at most once.

        A recipient is a number, or a number and the values of `template`, in which `{name}` stands
        for one. Give either that or `text`. Numbers are those of `sms`; without the extra `phone`
        the platform reads those that are not in E.164 form.

        - `state`: a file that keeps what was done. After any end, the same call with the same file
          sends what is left. It is of one campaign, and has no numbers and no texts.
        - `from_`: by default the first number of the user with the feature `A2PSmsSender`.
        - `batch_size`: messages of one request, at most 10,000.
        - `resend_uncertain`: send texts again whose request was lost, and which are not found on
          the platform. Without it they are looked for again, and never sent twice.
        - `progress`: called after each batch.

        Who has opted out is asked for first, and gets no text. Raises ValueError, before anything
        is sent, for a template or a text that cannot be sent, RingkitError for a state that is of
        another campaign or in use, OSError if that cannot be written.
        """
        details: CampaignDetails = {
            "text": text,
            "template": template,
            "from_": from_,
            "batch_size": batch_size,
        }
        report = _report(resend_uncertain, progress)
        flow = self._campaign(recipients, state, details, report)
        return run(flow, self._context.io)

    def plan_campaign(
        self,
        recipients: Iterable[Recipient],
        folder: str | os.PathLike[str],
        *,
        text: str = "",
        template: str = "",
        from_: str = "",
        batch_size: int = BATCH_SIZE,
        task_size: int = TASK_SIZE,
    ) -> CampaignPlan:
        """Return a campaign as tasks, for any number of processes and machines.

        ::

            plan = rc.messages.plan_campaign(numbers, "sale", text="Sale")
            with ProcessPoolExecutor() as pool:
                list(pool.map(rc.messages.run_campaign, plan))
            result = rc.messages.finish_campaign(plan)

        `folder` keeps what the tasks have done. It is created, and has to be one place for all
        processes; a worker that does not find it sends nothing. The same arguments with the same
        folder give the same plan. `task_size` is the most recipients of a task; the other arguments
        and errors are those of `campaign`.
        """
        details: CampaignDetails = {
            "text": text,
            "template": template,
            "from_": from_,
            "batch_size": batch_size,
        }
        flow = self._plan_campaign(recipients, folder, details, task_size)
        return run(flow, self._context.io)

    def run_campaign(
        self,
        task: CampaignTask,
        *,
        resend_uncertain: bool = False,
        progress: Callable[[CampaignProgress], object] | None = None,
    ) -> CampaignResult:
        """Send what is left of a task, and return the outcomes of its recipients.

        Arguments and errors are those of `campaign`; after an error the task can be run again, by
        any worker. Raises RingkitError, before anything is sent, if another process is running it,
        and if the folder of the plan is not here.
        """
        report = _report(resend_uncertain, progress)
        return run(self._run_campaign(task, report), self._context.io)

    def finish_campaign(self, plan: CampaignPlan) -> CampaignResult:
        """Return the outcome of each recipient of a plan, in the order in which they were given.

        Raises RingkitError if a task has not run to its end. The folder stays: without it, the same
        plan would send everything again.
        """
        return run(self._finish_campaign(plan), self._context.io)

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

    def deliveries(self, batches: CampaignResult | Iterable[str]) -> Iterator[CampaignDelivery]:
        """Yield how far each text of a campaign is, batch by batch, of any age.

        `batches` is the result of a campaign, or ids of batches.
        """
        from ringkit._helpers.campaign import batch_ids_of, read_deliveries

        for batch_id in batch_ids_of(batches):
            yield from run(read_deliveries(self._context, batch_id), self._context.io)

    def conversations(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        *,
        number: str = "",
    ) -> list[Conversation]:
        """Return the texts of a period by the people they are with, the newest first.

        The period is by default the last 30 days; a time has a time zone, a date begins at its
        midnight in UTC. `number` leaves those in which this number takes part.
        """
        return run(self._conversations(number, date_from, date_to), self._context.io)

    def threads(self, **filters: Unpack[ThreadFilters]) -> Pages[MessageThreadList, MessageThread]:
        """Return the message threads of the account: shared conversations with an assignee.

        `filters` are the arguments of `message_threads.list_threads`.
        """
        from ringkit._paging.pages import Pages

        return Pages(self._context, build_threads(filters))

    def voicemails(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        *,
        unread: bool = False,
    ) -> Iterator[Voicemail]:
        """Yield the voicemails of a period, the newest first; those not read if `unread`.

        The period is that of `conversations`.
        """
        from ringkit._helpers.mailbox import Voicemail

        pager = self._voicemail_pages(date_from, date_to, unread)
        while (page := run(pager.next(), self._context.io)) is not None:
            for message in page.records:
                yield Voicemail(self._context, message)

    def parse_numbers(
        self, numbers: str | Iterable[str], *, country: str = ""
    ) -> list[PhoneNumber]:
        """Return the phone numbers that are written in texts, in their order.

        `country` (ISO 3166) is where numbers without a country code are dialled; by default the
        home country of the user. Without the extra `phone` the platform parses them, 64 with a
        request. Raises ValueError for the first that is no number.
        """
        return run(self._parse_numbers(numbers, country), self._context.io)

    def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the phone numbers of the user that have a feature."""
        return run(self._sender_numbers(feature), self._context.io)


class AsyncMessages(_BaseMessages):
    """Texts, media messages and faxes for asyncio; otherwise like `Messages`."""

    _context: CallContext[AsyncIO]

    async def sms(self, to: str | Iterable[str], text: str, *, from_: str = "") -> SMSMessageInfo:
        """Send a text; see `Messages.sms`."""
        return await run_async(self._send(to, text, None, from_), self._context.io)

    async def preview(
        self, to: str | Iterable[str], text: str, *, from_: str = "", files: bool = False
    ) -> MessagePreview:
        """Return what would be sent, without sending it; see `Messages.preview`."""
        flow = self._preview(to, text, from_, files=files)
        return await run_async(flow, self._context.io)

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

    async def campaign(
        self,
        recipients: Iterable[Recipient],
        *,
        state: str | os.PathLike[str],
        text: str = "",
        template: str = "",
        from_: str = "",
        batch_size: int = BATCH_SIZE,
        resend_uncertain: bool = False,
        progress: Callable[[CampaignProgress], object] | None = None,
    ) -> CampaignResult:
        """Send a text to many recipients, each at most once; see `Messages.campaign`."""
        details: CampaignDetails = {
            "text": text,
            "template": template,
            "from_": from_,
            "batch_size": batch_size,
        }
        report = _report(resend_uncertain, progress)
        flow = self._campaign(recipients, state, details, report)
        return await run_async(flow, self._context.io)

    async def plan_campaign(
        self,
        recipients: Iterable[Recipient],
        folder: str | os.PathLike[str],
        *,
        text: str = "",
        template: str = "",
        from_: str = "",
        batch_size: int = BATCH_SIZE,
        task_size: int = TASK_SIZE,
    ) -> CampaignPlan:
        """Return the tasks of a campaign; see `Messages.plan_campaign`."""
        details: CampaignDetails = {
            "text": text,
            "template": template,
            "from_": from_,
            "batch_size": batch_size,
        }
        flow = self._plan_campaign(recipients, folder, details, task_size)
        return await run_async(flow, self._context.io)

    async def run_campaign(
        self,
        task: CampaignTask,
        *,
        resend_uncertain: bool = False,
        progress: Callable[[CampaignProgress], object] | None = None,
    ) -> CampaignResult:
        """Send what is left of a task; see `Messages.run_campaign`."""
        report = _report(resend_uncertain, progress)
        return await run_async(self._run_campaign(task, report), self._context.io)

    async def finish_campaign(self, plan: CampaignPlan) -> CampaignResult:
        """Return the outcome of all tasks; see `Messages.finish_campaign`."""
        return await run_async(self._finish_campaign(plan), self._context.io)

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

    async def deliveries(
        self, batches: CampaignResult | Iterable[str]
    ) -> AsyncIterator[CampaignDelivery]:
        """Yield how far each text of a campaign is; see `Messages.deliveries`."""
        from ringkit._helpers.campaign import batch_ids_of, read_deliveries

        for batch_id in batch_ids_of(batches):
            flow = read_deliveries(self._context, batch_id)
            for delivery in await run_async(flow, self._context.io):
                yield delivery

    async def conversations(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        *,
        number: str = "",
    ) -> list[Conversation]:
        """Return the texts of a period by people; see `Messages.conversations`."""
        flow = self._conversations(number, date_from, date_to)
        return await run_async(flow, self._context.io)

    def threads(
        self, **filters: Unpack[ThreadFilters]
    ) -> AsyncPages[MessageThreadList, MessageThread]:
        """Return the message threads of the account; see `Messages.threads`."""
        from ringkit._paging.pages import AsyncPages

        return AsyncPages(self._context, build_threads(filters))

    async def voicemails(
        self,
        date_from: datetime | date | None = None,
        date_to: datetime | date | None = None,
        *,
        unread: bool = False,
    ) -> AsyncIterator[AsyncVoicemail]:
        """Yield the voicemails of a period; see `Messages.voicemails`."""
        from ringkit._helpers.mailbox import AsyncVoicemail

        pager = self._voicemail_pages(date_from, date_to, unread)
        while (page := await run_async(pager.next(), self._context.io)) is not None:
            for message in page.records:
                yield AsyncVoicemail(self._context, message)

    async def parse_numbers(
        self, numbers: str | Iterable[str], *, country: str = ""
    ) -> list[PhoneNumber]:
        """Return the phone numbers that are written in texts; see `Messages.parse_numbers`."""
        return await run_async(self._parse_numbers(numbers, country), self._context.io)

    async def sender_numbers(self, feature: Feature = "SmsSender") -> list[UserPhoneNumberInfo]:
        """Return the phone numbers of the user that have a feature."""
        return await run_async(self._sender_numbers(feature), self._context.io)
