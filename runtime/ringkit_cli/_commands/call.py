"""`ringkit call`: a call by RingOut or from a device, and its status until it is over."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Protocol

import click
from attrs import asdict, evolve, frozen

from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._live import elapsed, in_terminal, load_picture, picture, released, symbol, within
from ringkit_cli._numbers import Seconds

if TYPE_CHECKING:
    from rich.text import Text

    from ringkit import RingCentral
    from ringkit.telephony import Board, CallControl, Party, RingOutCall

#: How long the end of the command waits until the call is hung up, in seconds.
_HANG_UP_SECONDS: Final = 5.0


@frozen
class Progress:
    """How a call is, with a `text` for people.

    It has failed if it has `ended` and was never `connected`.
    """

    id: str
    text: str
    connected: bool = False
    ended: bool = False


@as_command(name="call")
@click.argument("to", metavar="NUMBER")
@click.option(
    "--from",
    "from_",
    metavar="NUMBER",
    default="",
    help="The phone that rings first (default: your first number).",
)
@click.option("--caller-id", metavar="NUMBER", default="", help="The number that is shown.")
@click.option("--play-prompt", is_flag=True, help="Ask for a key at the first phone.")
@click.option(
    "--device", metavar="ID", default="", help="Call from this device of yours, without RingOut."
)
@click.option("--detach", is_flag=True, help="Do not wait for the end of the call.")
@click.option("--hang-up-on-exit", is_flag=True, help="End the call if this command is ended.")
@click.option(
    "--poll",
    type=Seconds(),
    default=2.0,
    metavar="SECONDS",
    help="How often the status of a RingOut is asked for (default: 2).",
)
def command(
    invocation: Invocation,
    to: str,
    from_: str,
    caller_id: str,
    play_prompt: bool,
    device: str,
    detach: bool,
    hang_up_on_exit: bool,
    poll: float,
) -> int:
    """Call NUMBER, and show the status of the call until it is over.

    RingOut calls your own phone first, then NUMBER, and connects the two. With --device the call
    begins at one of your devices. NUMBER may be the number of an extension. Ctrl-C ends this
    command, not the call, unless --hang-up-on-exit is given. The exit code is 8 if the two were
    not connected.

    \b
    Examples:
      ringkit call +16505550188
      ringkit call 102 --from +16505550100 --hang-up-on-exit
      ringkit call +16505550188 --json | jq -r .text
    """
    if device and (from_ or caller_id or play_prompt):
        raise click.UsageError(
            "--from, --caller-id and --play-prompt are of RingOut: leave them out with --device."
        )
    load_picture(invocation)
    with released(invocation) as stack:
        rc = stack.enter_context(invocation.client())
        call: _Placed
        if device:
            # The board is there before the call: so it shows it from the beginning.
            board = stack.enter_context(rc.telephony.watch(details=False))
            with _interruption_told(invocation):
                call = _CallOut(rc.telephony.call_out(device, to), board)
        else:
            from_ = from_ or _own_number(rc)
            with _interruption_told(invocation):
                made = rc.telephony.ring_out(
                    from_, to, caller_id=caller_id, play_prompt=play_prompt
                )
                call = _RingOut(made, poll)
        if detach:
            _show(invocation, call.now())
            return ExitCode.SUCCESS
        return _follow(invocation, call, hang_up=hang_up_on_exit)


class _Placed(Protocol):
    """A call that was placed, in one of two ways."""

    def now(self) -> Progress:
        """Return how the call is, as far as that is known."""
        ...

    def progress(self) -> Iterator[Progress]:
        """Yield how the call is, now and after each change, until it is over."""
        ...

    def hang_up(self) -> None:
        """End the call."""
        ...


@frozen
class _RingOut:
    """A RingOut, whose status is asked for every `poll` seconds."""

    call: RingOutCall
    poll: float

    def now(self) -> Progress:
        return ring_out_progress(self.call)

    def progress(self) -> Iterator[Progress]:
        for _ in self.call.watch(poll=self.poll):
            yield self.now()

    def hang_up(self) -> None:
        self.call.cancel()


@frozen
class _CallOut:
    """A call from a device, on a board of the user."""

    call: CallControl
    board: Board

    def now(self) -> Progress:
        found = self.board.call(self.call.id)
        if found is None or not found.parties:
            return Progress(self.call.id, "calling")
        return party_progress(found.parties[0])

    def progress(self) -> Iterator[Progress]:
        from ringkit.telephony import PartyChange

        yield self.now()
        for change in self.board:
            if isinstance(change, PartyChange) and change.call.id == self.call.id:
                found = party_progress(change.party)
                yield found
                if found.ended:
                    return

    def hang_up(self) -> None:
        self.call.end()


def _own_number(rc: RingCentral) -> str:
    numbers = rc.messages.sender_numbers("CallerId")
    if not numbers:
        raise click.UsageError("You have no number of your own: give --from.")
    return str(numbers[0].phone_number)


@contextmanager
def _interruption_told(invocation: Invocation) -> Iterator[None]:
    try:
        yield
    except (KeyboardInterrupt, SystemExit):
        invocation.note("ended before the platform had answered: the phones may ring all the same")
        raise


def ring_out_progress(call: RingOutCall) -> Progress:
    """Return how a RingOut is."""
    if call.failure:
        return Progress(call.id, call.failure, ended=call.ended)
    if call.connected:
        return Progress(call.id, "connected", connected=True)
    if call.ended:
        return Progress(call.id, "the call is over", ended=True)
    answered = call.caller_status == "Success"
    return Progress(call.id, "the callee's phone rings" if answered else "the caller's phone rings")


def party_progress(party: Party) -> Progress:
    """Return how a call is for the one who has begun it."""
    if party.ended:
        text = f"the call is over ({party.reason})" if party.reason else "the call is over"
        return Progress(party.call_id, text, ended=True)
    if party.dialing or party.ringing:
        return Progress(party.call_id, f"calling {party.other}")
    text = "connected" if party.talking else party.status
    return Progress(party.call_id, text, connected=True)


def status_line(progress: Progress, seconds: float) -> Text:
    """Return the status of a call for a terminal; `seconds` is since when it is so."""
    from rich.text import Text

    style = "green" if progress.connected else "red" if progress.ended else "yellow"
    return Text.assemble(
        (f"{symbol('●', '*')} ", style), printable(progress.text), (f"  {elapsed(seconds)}", "dim")
    )


def _follow(invocation: Invocation, call: _Placed, *, hang_up: bool) -> int:
    """Show how the call is until it is over; return the exit code."""
    last, since = call.now(), time.monotonic()
    try:
        with picture(invocation, lambda: status_line(last, time.monotonic() - since)):
            for found in call.progress():
                if found.text != last.text:
                    since = time.monotonic()
                last = evolve(found, connected=found.connected or last.connected)
                if not in_terminal(invocation):
                    _show(invocation, last)
    except BaseException:
        if not last.ended:
            _leave(invocation, call, last, hang_up=hang_up)
        raise
    if last.connected:
        return ExitCode.SUCCESS
    invocation.note(f"error: not connected: {printable(last.text)}")
    return ExitCode.PROCESSING


def _show(invocation: Invocation, progress: Progress) -> None:
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    if invocation.json:
        invocation.show_line({"time": moment, **asdict(progress)})
    else:
        invocation.show_row((moment, progress.id, progress.text))


def _leave(invocation: Invocation, call: _Placed, last: Progress, *, hang_up: bool) -> None:
    if not hang_up:
        invocation.note(f"the call {last.id} continues without this command")
        return
    failed = within(_HANG_UP_SECONDS, call.hang_up)
    if failed is None:
        invocation.note(f"the call {last.id} was hung up")
    else:
        invocation.note(f"the call {last.id} could not be hung up: {failed}")
