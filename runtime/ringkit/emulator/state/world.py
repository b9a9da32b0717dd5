"""The whole state of one emulated platform."""

from dataclasses import dataclass

from ringkit.emulator.bus import EventBus
from ringkit.emulator.clock import Clock
from ringkit.emulator.ids import Ids
from ringkit.emulator.links import Links
from ringkit.emulator.options import Options
from ringkit.emulator.state.calls import CallLog
from ringkit.emulator.state.context import Context
from ringkit.emulator.state.founding import DEFAULT_ACCOUNT, found_accounts
from ringkit.emulator.state.history import write_history
from ringkit.emulator.state.messages import MessageStore


@dataclass(frozen=True, slots=True)
class World:
    """Everything that a reset makes anew, part by part."""

    context: Context
    messages: MessageStore
    calls: CallLog


def found_world(options: Options, clock: Clock, ids: Ids, links: Links, bus: EventBus) -> World:
    """Return the world as it is at the start."""
    accounts = found_accounts(options, ids, clock.time())
    context = Context(clock, ids, links, bus, options, accounts)
    messages = MessageStore(context)
    calls = CallLog(context)
    write_history(context, options.accounts or (DEFAULT_ACCOUNT,), calls, messages)
    return World(context, messages, calls)
