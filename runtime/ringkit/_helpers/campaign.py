"""`rc.messages.campaign`: one text, or a text of a template, to many recipients.

It goes out over the high-volume API in batches. The platform has no keys of idempotency: a request
whose answer was lost may have been carried out (docs/platform-facts.md, section 4.3). Such a batch
is looked for among those of the sender, by its recipients and texts; while it is not found it is
uncertain, and not sent again.
"""

from __future__ import annotations

import hashlib
import json
import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cached_property, partial
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from attrs import asdict, frozen

from ringkit._helpers.builders import (
    build_batch,
    build_batch_messages,
    build_batch_status,
    build_batches,
    build_opt_outs,
    list_of,
)
from ringkit._helpers.campaign_state import (
    Attempt,
    CampaignState,
    Rejection,
    SentBatch,
    write_complete,
)
from ringkit._helpers.texts import checked_text
from ringkit._io.effects import RunBlocking, Sleep
from ringkit._io.flow import Flow, perform
from ringkit._paging.pager import Pager
from ringkit.errors import (
    APIStatusError,
    DecodeError,
    ResponseTooLargeError,
    RingkitError,
    ServiceUnavailableError,
    TransportError,
)

if TYPE_CHECKING:
    from ringkit._helpers.phone_numbers import NumberReader, PhoneNumber
    from ringkit._request.context import CallContext

#: A number, or a number and the values of the template for it.
Recipient: TypeAlias = "str | tuple[str, Mapping[str, object]]"
#: - `Sent`: the platform has accepted the text; its delivery is in the messages of the batch.
#: - `OptedOut`: the recipient has opted out of texts of this sender; nothing was sent.
#: - `Rejected`: the platform has rejected the recipient.
#: - `Invalid`: what was given is no phone number.
#: - `Duplicate`: the number is that of an earlier recipient.
#: - `Uncertain`: the answer was lost, and the text is not (yet) found on the platform.
Status: TypeAlias = Literal["Sent", "OptedOut", "Rejected", "Invalid", "Duplicate", "Uncertain"]

DeliveryStatus: TypeAlias = Literal[
    "Queued", "Sent", "Delivered", "SendingFailed", "DeliveryFailed"
]

#: The code with which the platform rejects a recipient that has opted out.
_OPTED_OUT_CODE: Final = "SMS-RC-413"
#: How often, and after how many seconds, a batch is looked for whose answer was just lost.
_LOOKUPS: Final = 3
_LOOKUP_SECONDS: Final = 2.0
#: Clocks of the platform's servers may differ by so much.
_CLOCKS: Final = timedelta(seconds=5)


@frozen
class CampaignOutcome:
    """What became of one recipient.

    - `given`: the number as it was given; `number`: in E.164 form, empty for what is none.
    - `batch_id`: the batch with which it was sent, empty if it was not.
    - `error_code`: the code of a rejection (`SMS-RC-410`), empty if the platform did not say.
    - `reason`: why it was not sent, in words.
    """

    given: str
    number: str
    status: Status
    batch_id: str = ""
    error_code: str = ""
    reason: str = ""


class CampaignProgress(NamedTuple):
    """How far a campaign is: `done` of `total` recipients, of which `sent` have got a text."""

    done: int
    total: int
    sent: int


class CampaignResult:
    """The outcome of each recipient, in the order in which they were given. Can be pickled."""

    def __init__(self, outcomes: Sequence[CampaignOutcome]) -> None:
        self.outcomes = tuple(outcomes)

    def __iter__(self) -> Iterator[CampaignOutcome]:
        return iter(self.outcomes)

    def __len__(self) -> int:
        return len(self.outcomes)

    def having(self, status: Status) -> list[CampaignOutcome]:
        """Return the outcomes with a status."""
        return [outcome for outcome in self.outcomes if outcome.status == status]

    @property
    def counts(self) -> dict[Status, int]:
        """The number of recipients by status."""
        return dict(Counter(outcome.status for outcome in self.outcomes))

    @property
    def batch_ids(self) -> list[str]:
        """The ids of the batches, in the order in which they were sent."""
        return list(dict.fromkeys(o.batch_id for o in self.outcomes if o.batch_id))

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write the outcomes to a file, each a line of JSON; it is complete or left as it was."""
        lines = (json.dumps(asdict(found), ensure_ascii=False) for found in self.outcomes)
        write_complete(Path(path), (f"{line}\n".encode() for line in lines))

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {status}" for status, count in self.counts.items())
        return f"<CampaignResult: {counts or 'no recipients'}>"


@frozen
class CampaignDelivery:
    """How far a text of a campaign is.

    `error_code` is that of a failure (`SMS-CAR-411`), empty without one; `segments` and `cost` are
    what the platform counts.
    """

    number: str
    status: DeliveryStatus
    error_code: str
    segments: int
    cost: float
    batch_id: str

    @property
    def final(self) -> bool:
        """Whether the status does not change any more."""
        return self.status not in ("Queued", "Sent")


class _Message(NamedTuple):
    """A text to send. `place` is that of its recipient among all that were given."""

    place: int
    number: str
    text: str


@frozen
class CampaignContent:
    """What a campaign sends to whom: the same arguments make the same, in every process.

    `outcomes` are those that are known before anything is sent, by place.
    """

    sender: str
    text: str
    given: Sequence[str]
    messages: Sequence[_Message]
    outcomes: Mapping[int, CampaignOutcome]
    batch_size: int

    def part(self, start: int, end: int) -> CampaignContent:
        """Return what goes to the recipients with places from `start` to before `end`."""
        inside = self.messages[bisect_left(self.messages, (start,)) :]
        inside = inside[: bisect_left(inside, (end,))]
        given = self.given[start:end]
        places = range(start, start + len(given))
        return CampaignContent(
            self.sender,
            self.text,
            given,
            [_Message(message.place - start, *message[1:]) for message in inside],
            {place - start: self.outcomes[place] for place in places if place in self.outcomes},
            self.batch_size,
        )

    @cached_property
    def batches(self) -> list[Sequence[_Message]]:
        """The messages of each request."""
        size = self.batch_size
        starts = range(0, len(self.messages), size)
        return [self.messages[start : start + size] for start in starts]

    @cached_property
    def digest(self) -> str:
        """A value that differs for another sender, size of batches, recipient or text."""
        found = hashlib.sha256(f"{self.sender} {self.batch_size} {len(self.given)}".encode())
        for message in self.messages:
            found.update(json.dumps(message).encode())
        return found.hexdigest()


class Texts:
    """The texts of a campaign: one for all, or a template with `{name}` for the values of each."""

    def __init__(self, text: str, template: str) -> None:
        if bool(text) == bool(template):
            raise ValueError("give either a text or a template")
        for name, given in (("text", text), ("template", template)):
            if not isinstance(given, str):
                raise TypeError(f"{name} is a str, not {type(given).__name__}")
        self.text = checked_text(text)
        self._template = template
        self._names = _names_in(template)

    def of(self, given: str, values: Mapping[str, object]) -> str:
        """Return the text for a recipient. Raises ValueError if it cannot be sent."""
        if self.text:
            return self.text
        missing = sorted(self._names - values.keys())
        if missing:
            raise ValueError(f"{given}: the template needs values for {', '.join(missing)}")
        try:
            found = self._template.format_map(values)
        except (ValueError, TypeError, LookupError) as error:
            raise ValueError(f"{given}: the template does not fit its values: {error}") from None
        if not found:
            raise ValueError(f"{given}: the text is empty")
        try:
            return checked_text(found)
        except ValueError as error:
            raise ValueError(f"{given}: {error}") from None


def _names_in(template: str) -> frozenset[str]:
    """Return the names in a template. Raises ValueError for one that is not well formed."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(template) if name is not None]
    except ValueError as error:
        raise ValueError(f"template: {error}; write {{{{ and }}}} for braces") from None
    for name in names:
        if not name.isidentifier():
            raise ValueError(f"template: {{{name}}} is no name of a value")
    return frozenset(names)


def split_recipients(
    recipients: Iterable[Recipient],
) -> tuple[list[str], list[Mapping[str, object]]]:
    """Return the numbers and the values of recipients. Raises TypeError for anything else."""
    if isinstance(recipients, str):
        raise TypeError("recipients: give a list of numbers, not one str")
    recipients = list_of("recipients", "numbers", recipients)
    numbers: list[str] = []
    values: list[Mapping[str, object]] = []
    for recipient in recipients:
        match (recipient, {}) if isinstance(recipient, str) else recipient:
            case (str() as number, Mapping() as found):
                numbers.append(number)
                values.append(found)
            case _:
                raise TypeError("recipients: a recipient is a number, or a number and its values")
    return numbers, values


def make_content(
    sender: str,
    texts: Texts,
    given: Sequence[str],
    values: Sequence[Mapping[str, object]],
    numbers: Sequence[PhoneNumber | ValueError],
    batch_size: int,
) -> CampaignContent:
    """Return what a campaign sends. Raises ValueError for a text that cannot be sent."""
    messages: list[_Message] = []
    outcomes: dict[int, CampaignOutcome] = {}
    seen: set[str] = set()
    for place, (written, number) in enumerate(zip(given, numbers, strict=True)):
        if isinstance(number, ValueError):
            outcomes[place] = CampaignOutcome(written, "", "Invalid", reason=str(number))
        elif number.extension:
            reason = "it has an extension, and texts go to numbers"
            outcomes[place] = CampaignOutcome(written, "", "Invalid", reason=reason)
        elif number.e164 in seen:
            outcomes[place] = CampaignOutcome(written, number.e164, "Duplicate")
        else:
            seen.add(number.e164)
            text = texts.of(written, values[place])
            messages.append(_Message(place, number.e164, text))
    return CampaignContent(sender, texts.text, given, messages, outcomes, batch_size)


class CampaignRun:
    """Sends what is left of a campaign, or of one of its tasks."""

    def __init__(
        self,
        context: CallContext[Any],
        content: CampaignContent,
        path: Path,
        *,
        resend_uncertain: bool,
        progress: Callable[[CampaignProgress], object] | None,
    ) -> None:
        self._context = context
        self._content = content
        self._state = CampaignState(path)
        self._resend_uncertain = resend_uncertain
        self._progress = progress
        self._opted_out: frozenset[str] = frozenset()
        #: A time of the platform, and of the monotonic clock then.
        self._moment: tuple[datetime, float]
        self._learn_time(None)

    def run(self) -> Flow[CampaignResult]:
        """Send the batches that were not sent, and return the outcomes.

        Raises what `RingCentral.send` raises; the state then has what was done.
        """
        state = self._state
        try:
            yield from _blocking(lambda: state.open(self._content.digest))
            if self._resend_uncertain or len(state.batches) < len(self._content.batches):
                yield from self._read_opt_outs()
            for number in range(len(self._content.batches)):
                if number not in state.batches:
                    yield from self._send(number)
                self._report()
            # Last, so that there was time for them to appear.
            for number, known in list(state.batches.items()):
                if isinstance(known, Attempt):
                    yield from self._settle(number, known)
            return CampaignResult(outcomes_of(self._content, state.batches))
        finally:
            state.close()

    def _read_opt_outs(self) -> Flow[None]:
        call = build_opt_outs(self._content.sender)
        response = yield from self._context.engine.execute(call, self._context.options)
        self._learn_time(response.headers.get("Date"))
        pager = Pager(self._context, call, first=response.parsed)
        found: set[str] = set()
        while (page := (yield from pager.next())) is not None:
            found.update(str(record._data.get("to", "")) for record in page.records)
        self._opted_out = frozenset(found)

    def _learn_time(self, date: str | None) -> None:
        clock = self._context.engine.clock
        try:
            moment = parsedate_to_datetime(date or "")
        except ValueError:
            moment = datetime.fromtimestamp(clock.time(), UTC)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        self._moment = (moment, clock.monotonic())

    def _now(self) -> str:
        """Return a time of the platform that is not later than now."""
        moment, then = self._moment
        elapsed = timedelta(seconds=int(self._context.engine.clock.monotonic() - then))
        return (moment + elapsed - _CLOCKS).isoformat()

    def _send(self, number: int) -> Flow[None]:
        batch = self._content.batches[number]
        out = frozenset(
            place for place, message in enumerate(batch) if message.number in self._opted_out
        )
        attempt = Attempt(self._now(), out)
        sent = _without(batch, out)
        if not sent:
            yield from _blocking(self._state.sent, number, SentBatch("", out))
            return
        yield from _blocking(self._state.attempt, number, attempt)
        call = build_batch(self._content.sender, self._content.text, sent)
        try:
            answer = (yield from self._context.send(call))._data
            if not answer.get("id"):
                raise DecodeError("$.id", "the id of the batch", answer)
        except RingkitError as error:
            if not _may_have_been_sent(error):
                yield from _blocking(self._state.not_sent, number)
                raise
            yield from self._wait_for(number, attempt)
            return
        accepted = _accepted(answer, batch, out)
        yield from _blocking(self._state.sent, number, accepted)

    def _wait_for(self, number: int, attempt: Attempt) -> Flow[None]:
        """Look for a batch whose answer was lost; it may take the platform some seconds."""
        for _ in range(_LOOKUPS):
            found = yield from self._find(number, attempt)
            if found is not None:
                yield from _blocking(self._state.sent, number, found)
                return
            yield from perform(Sleep(_LOOKUP_SECONDS))

    def _settle(self, number: int, attempt: Attempt) -> Flow[None]:
        """Look once for a batch whose end is not known."""
        found = yield from self._find(number, attempt)
        if found is not None:
            yield from _blocking(self._state.sent, number, found)
        elif self._resend_uncertain:
            yield from _blocking(self._state.not_sent, number)
            yield from self._send(number)

    def _find(self, number: int, attempt: Attempt) -> Flow[SentBatch | None]:
        """Return the batch as it is on the platform; None if it is not there."""
        batch = self._content.batches[number]
        wanted = {(m.number, m.text): place for place, m in enumerate(batch)}
        known = {found.id for found in self._state.batches.values() if isinstance(found, SentBatch)}
        listed = yield from _all(self._context, build_batches(self._content.sender, attempt.since))
        for candidate in listed:
            if candidate["id"] in known:
                continue
            call = build_batch_messages(candidate["id"], attempt.since)
            there = {
                (to, record.get("text", ""))
                for record in (yield from _all(self._context, call))
                for to in record.get("to", ())
            }
            if not there or not there <= wanted.keys():
                continue
            missing = set(range(len(batch))) - {wanted[found] for found in there}
            rejected = sorted(missing - attempt.opted_out)
            if rejected and candidate.get("status") == "Processing":
                return None  # those may still appear
            rejections = tuple(Rejection(place) for place in rejected)
            return SentBatch(candidate["id"], attempt.opted_out, rejections)
        return None

    def _report(self) -> None:
        if self._progress is None:
            return
        known, content = self._state.batches, self._content
        done = len(content.outcomes) + sum(len(content.batches[number]) for number in known)
        sent = sum(
            len(content.batches[number]) - len(found.opted_out) - len(found.rejections)
            for number, found in known.items()
            if isinstance(found, SentBatch)
        )
        self._progress(CampaignProgress(done, len(content.given), sent))


def outcomes_of(
    content: CampaignContent, batches: Mapping[int, Attempt | SentBatch]
) -> list[CampaignOutcome]:
    """Return the outcome of each recipient; `batches` is what is known of all batches."""
    found = dict(content.outcomes)
    for number, batch in enumerate(content.batches):
        known = batches[number]
        rejected = {} if isinstance(known, Attempt) else known.rejected
        for place, message in enumerate(batch):
            given = content.given[message.place]
            found[message.place] = _outcome(
                given, message.number, known, rejected.get(place), out=place in known.opted_out
            )
    return [found[place] for place in range(len(content.given))]


def read_deliveries(context: CallContext[Any], batch_id: str) -> Flow[list[CampaignDelivery]]:
    """Return how far the texts of a batch are."""
    batch = yield from context.send(build_batch_status(batch_id))
    # Without a period the platform lists those of the last day.
    call = build_batch_messages(batch_id, batch._data["creationTime"], texts=False)
    return [
        CampaignDelivery(
            number,
            record.get("messageStatus", "Queued"),
            record.get("errorCode", ""),
            record.get("segmentCount", 0),
            record.get("cost", 0.0),
            batch_id,
        )
        for record in (yield from _all(context, call))
        for number in record.get("to", ())
    ]


def batch_ids_of(batches: CampaignResult | Iterable[str]) -> list[str]:
    """Return the ids of batches. Raises TypeError for a single id."""
    if isinstance(batches, str):
        raise TypeError("batches: give the result of a campaign or a list of ids, not one str")
    if isinstance(batches, CampaignResult):
        return batches.batch_ids
    found = list_of("batches", "ids", batches)
    for batch_id in found:
        if not isinstance(batch_id, str):
            raise TypeError(f"batches: an id is a str, not {type(batch_id).__name__}")
    return found


def _all(context: CallContext[Any], call: Any) -> Flow[list[dict[str, Any]]]:
    pager = Pager(context, call)
    found: list[dict[str, Any]] = []
    while (page := (yield from pager.next())) is not None:
        found += [record._data for record in page.records]
    return found


def _without(batch: Sequence[_Message], out: frozenset[int]) -> list[_Message]:
    return [message for place, message in enumerate(batch) if place not in out]


def _accepted(answer: dict[str, Any], batch: Sequence[_Message], out: frozenset[int]) -> SentBatch:
    """Return a batch from the answer to its request."""
    places = {message.number: place for place, message in enumerate(batch)}
    rejections = tuple(
        Rejection(places[to], found.get("errorCode") or "", found.get("description") or "")
        for found in answer.get("rejected") or ()
        for to in found.get("to") or ()
        if to in places
    )
    return SentBatch(answer["id"], out, rejections)


def _may_have_been_sent(error: RingkitError) -> bool:
    """Return whether a request may have been carried out although it failed."""
    if isinstance(error, TransportError):
        return error.processed is not False
    if isinstance(error, APIStatusError):
        return error.status == 408 or (
            error.status >= 500 and not isinstance(error, ServiceUnavailableError)
        )
    return isinstance(error, DecodeError | ResponseTooLargeError)


def _outcome(
    given: str,
    number: str,
    known: Attempt | SentBatch,
    rejection: Rejection | None,
    *,
    out: bool,
) -> CampaignOutcome:
    if out:
        return CampaignOutcome(given, number, "OptedOut", reason="the recipient has opted out")
    if isinstance(known, Attempt):
        return CampaignOutcome(given, number, "Uncertain", reason="the answer was lost")
    if rejection is None:
        return CampaignOutcome(given, number, "Sent", known.id)
    status: Status = "OptedOut" if rejection.code == _OPTED_OUT_CODE else "Rejected"
    reason = rejection.description or "the platform did not say why"
    return CampaignOutcome(given, number, status, known.id, rejection.code, reason)


def _blocking(function: Callable[..., Any], *arguments: Any) -> Flow[Any]:
    return (yield from perform(RunBlocking(partial(function, *arguments))))


def read_content(
    reader: NumberReader,
    sender: str,
    texts: Texts,
    recipients: tuple[Sequence[str], Sequence[Mapping[str, object]]],
    batch_size: int,
) -> Flow[CampaignContent]:
    """Read the numbers of recipients, and return what is sent to them."""
    given, values = recipients
    numbers = yield from reader.read_for_batches(given)
    make = partial(make_content, sender, texts, given, values, numbers, batch_size)
    return (yield from perform(RunBlocking(make)))
